CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  'api-key' = CONCAT('plum-', 'tree-', 'tea'));
--                    ^^^^^^^^^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  'api-key' = secret('scope', 'openai'));
