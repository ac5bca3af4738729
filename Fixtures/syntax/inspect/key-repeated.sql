CREATE CONNECTION c WITH ('api-key' = 'plum-tree-tea', 'api-key' = 'plum-tree-tea');
