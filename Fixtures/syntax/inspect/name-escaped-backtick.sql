CREATE CONNECTION `a``b` WITH ('api-key' = 'plum-tree-tea');
