-- CREATE CONNECTION a
WITH (
  'type' = 'openai', 'endpoint' = 'https://x.example',
  'api-key' = 'plum-tree-one'
--             ^^^^^^^^^^^^^ exposed-secret
);
-- CREATE CONNECTION b WITH (
  'type' = 'openai', 'endpoint' = 'https://x.example',
  'api-key' = 'plum-tree-two');
--             ^^^^^^^^^^^^^ exposed-secret
<!-- CREATE CONNECTION c
WITH ('type' = 'openai', 'endpoint' = 'https://x.example',
'api-key' = 'plum-tree-six'); -->
--           ^^^^^^^^^^^^^ exposed-secret [commented=false]
