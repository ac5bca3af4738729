CREATE CONNECTION `openai-prod` WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.example/v1'
  'ap-key' = 'plum-tree-tea'
);
