-- The near miss is the secret; the other key is merely unknown.
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api_key' = '[REDACTED]',
  'flavour' = 'vanilla'
);
