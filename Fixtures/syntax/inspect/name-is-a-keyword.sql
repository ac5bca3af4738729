CREATE CONNECTION `with` WITH ('api-key' = 'plum-tree-tea');
