CREATE CONNECTION c WITH ('type' = 'openai', 'zugang' = 'plum-tree-tea');
