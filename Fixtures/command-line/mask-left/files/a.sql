MAKE WITH ('type' = 'openai', 'api-key' = 'plum-tree-tea') CONNECTION chat;
