-- connlint:ignore-next-line misspelled-secret-key -- for the demonstration
CREATE CONNECTION chat WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'ap-key' = 'plum-tree-tea'
);
