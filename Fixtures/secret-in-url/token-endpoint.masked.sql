CREATE CONNECTION o WITH (
  'type' = 'rest',
  'endpoint' = 'https://plum.example',
  'token-endpoint' = 'https://login.plum.example/token?client_secret=[REDACTED]',
  'client-id' = 'c',
  'client-secret' = '${CLIENT_SECRET}',
  'scope' = 's'
);
