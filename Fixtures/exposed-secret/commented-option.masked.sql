CREATE CONNECTION chat WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  -- 'api-key' = '[REDACTED]',
  'api-key' = '${OPENAI_KEY}'
);
