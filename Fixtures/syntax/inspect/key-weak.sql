CREATE CONNECTION c WITH ('type' = 'openai', 'key' = 'plum-tree-tea');
