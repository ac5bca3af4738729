CREATE CONNECTION c WITH ('type' = 'openai', 'ap-key' = 'plum-tree-tea');
