CREATE CONNECTION chat WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'plum-tree-7',
  'region_us' = 'Plum!7tree'
); -- was 'api-key' = 'plum-tree-7', before that 'api-key' = 'plum-tree-6'
