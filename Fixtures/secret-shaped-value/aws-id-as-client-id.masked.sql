CREATE CONNECTION r WITH (
  'type' = 'rest', 'endpoint' = 'https://plum.example', 'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = '[REDACTED]', 'client-secret' = '${CLIENT_SECRET}', 'scope' = 's'
);
