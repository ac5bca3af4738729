CREATE CONNECTION c WITH ('type' = 'opnai', 'api-key' = 'plum-tree-tea');
