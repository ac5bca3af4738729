CREATE CONNECTION c OPTIONS ('api-key' = 'plum-tree-tea');
