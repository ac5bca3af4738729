CREATE CONNECTION c WITH ('type' = 'openai') OPTIONS ('api-key' = 'plum-tree-tea');
