CREATE CONNECTION IF NOT EXISTS c WITH ('api-key' = 'plum-tree-tea');
