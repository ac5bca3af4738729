CREATE CONNECTION z WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'zugang' = 'plum-tree-tea'
--            ^^^^^^^^^^^^^ missing-secret [key=zugang redacted=false suggestion=api-key]
);
