CREATE CONNECTION a WITH ('api-key' = 'plum-tree-tea')
CREATE CONNECTION b WITH ('api-key' = 'plum-tree-tea')
