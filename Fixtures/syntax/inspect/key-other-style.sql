CREATE CONNECTION c WITH ('type' = 'openai', 'api_key' = 'plum-tree-tea');
