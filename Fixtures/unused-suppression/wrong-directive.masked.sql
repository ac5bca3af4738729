-- A directive that does not exist suppresses nothing and is said so.
CREATE CONNECTION o WITH ( -- connlint:disable exposed-secret
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]'
);
