CREATE CONNECTION chat WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'plum-tree-tea', -- connlint:ignore exposed-secret an invented one
  'region_us' = 'Plum!7tree' -- connlint:ignore secret-shaped-value the name of a region
);
