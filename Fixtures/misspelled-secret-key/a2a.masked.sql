CREATE CONNECTION ag WITH ('type' = 'a2a', 'endpoint' = 'https://a.plum.example', 'tokne' = '[REDACTED]');
CREATE CONNECTION ag2 WITH (
  'type' = 'a2a', 'endpoint' = 'https://a.plum.example', 'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = 'c', 'cient-secret' = '[REDACTED]', 'scope' = 's'
);
