CREATE CONNECTION crm WITH (
  'type' = 'rest',
  'endpoint' = 'https://crm.plum.example/api/v2',
  'token-endpoint' = 'https://crm.plum.example/oauth2/token',
  'client-id' = 'crm-flink',
  'client-secret' = '[REDACTED]',
  'scope' = 'read'
);
