CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'plum-' 'tree-7');
--             ^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'plum-' + 'tree-9');
--             ^^^^^^^^^^^^^^^^ exposed-secret
-- A comma and a separator are missing: two options, and no literal in two pieces.
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1' 'api-key' 'plum-tree-tea');
--                                                                                               ^^^^^^^^^^^^^ broken-statement
