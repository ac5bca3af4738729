CREATE CONNECTION c WITH ('type' = 'openai' AND 'api-key' = 'plum-tree-tea');
