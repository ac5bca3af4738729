REGISTER CONNECTION chat WITH ('type' = 'openai', 'api-key' = 'plum-tree-tea');
