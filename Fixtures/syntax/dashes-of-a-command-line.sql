psql --command "CREATE CONNECTION c TO POSTGRES (
  HOST 'h',
  PASSWORD 'plum-tree-one'
--          ^^^^^^^^^^^^^ exposed-secret [commented=false]
)"
--> CREATE CONNECTION c WITH (
  'type' = 'openai', 'endpoint' = 'https://x.example',
  'api-key' = 'plum-tree-two');
--             ^^^^^^^^^^^^^ exposed-secret [commented=false]
