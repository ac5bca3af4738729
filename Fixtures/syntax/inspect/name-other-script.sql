CREATE CONNECTION größe WITH ('api-key' = 'plum-tree-tea');
