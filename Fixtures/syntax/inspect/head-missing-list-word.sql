CREATE CONNECTION c ('api-key' = 'plum-tree-tea');
