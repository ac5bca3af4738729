CREATE CONNECTION r WITH (
  'type' = 'rest',
  'endpoint' = 'https://api.openai.com/v1',
  'username' = '{{vendor:openai}}',
--              ^^^^^^^^^^^^^^^^^ secret-shaped-value
  'password' = '${PASSWORD}'
);
