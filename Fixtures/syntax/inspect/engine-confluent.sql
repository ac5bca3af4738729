CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.example/v1', 'api-key' = 'plum-tree-tea');
