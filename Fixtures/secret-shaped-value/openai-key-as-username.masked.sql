CREATE CONNECTION r WITH (
  'type' = 'rest',
  'endpoint' = 'https://api.openai.com/v1',
  'username' = '[REDACTED]',
  'password' = '${PASSWORD}'
);
