CREATE CONNECTION o WITH (
  'type' = 'openai,
  'endpoint' = 'https://api.openai.com/v1',
  'api_key' = '[REDACTED]'
);
DROP TABLE t; -- it's gone
