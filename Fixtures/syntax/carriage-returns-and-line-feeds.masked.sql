CREATE CONNECTION o WITH (
  'type' = 'openai',
  -- the key
  'api-key' = '[REDACTED]',
  'endpoint' = 'https://api.openai.com/v1'
);
