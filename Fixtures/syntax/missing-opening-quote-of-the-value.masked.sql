CREATE CONNECTION o WITH (
  'type' = 'openai',
  'api-key' = [REDACTED]',
  'endpoint' = 'https://api.openai.com/v1'
);
