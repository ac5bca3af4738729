CREATE CONNECTION chat WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'ap-key' = 'plum-tree-tea'
);
