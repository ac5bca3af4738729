CREATE CONNECTION "openai-prod" WITH ('api-key' = 'plum-tree-tea');
