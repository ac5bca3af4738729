CREATE CONNECTION c WITH ('TYPE' = 'openai', 'API-KEY' = 'plum-tree-tea');
