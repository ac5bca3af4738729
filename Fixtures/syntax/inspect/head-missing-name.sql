CREATE CONNECTION WITH ('api-key' = 'plum-tree-tea');
