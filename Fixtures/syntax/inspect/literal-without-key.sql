CREATE CONNECTION c WITH ('type' = 'openai', 'plum-tree-tea');
