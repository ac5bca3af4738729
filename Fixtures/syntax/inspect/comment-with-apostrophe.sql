CREATE CONNECTION c WITH ('type' = 'openai', -- don't
 'api-key' = 'plum-tree-tea');
