CREATE CONNECTION o WITH ( -- connlint:ignore exposed-secrets
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]'
);
