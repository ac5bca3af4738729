CREATE CONNECTION c WITH 'type' = 'openai', 'api-key' = 'plum-tree-tea');
