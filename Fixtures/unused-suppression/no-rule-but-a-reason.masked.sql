CREATE CONNECTION o WITH ( -- connlint:ignore -- it is only a test key
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]'
);
