CREATE CONNECTION c WITH (
  'type' = 'openai' -- old 'api-key': 'plum-tree-tea'
);
