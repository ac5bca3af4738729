CREATE CONNECTION {{ env }}_chat WITH ('api-key' = 'plum-tree-tea');
