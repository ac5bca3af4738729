CREATE CONNECTION r1 WITH ('type' = 'rest', 'endpoint' = 'https://r.plum.example', 'accessToken' = '[REDACTED]');
CREATE CONNECTION r2 WITH ('type' = 'rest', 'endpoint' = 'https://r.plum.example', 'bearer-token' = '[REDACTED]');
CREATE CONNECTION r3 WITH (
  'type' = 'rest', 'endpoint' = 'https://r.plum.example', 'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = 'c', 'OAUTH2_CLIENT_SECRET' = '[REDACTED]', 'scope' = 's'
);
