CREATE CONNECTION o WITH (
  'type' = 'openai', -- connlint:ignore exposed-secret
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '[REDACTED]'
);
