CREATE CONNECTION g WITH (
  'type' = 'googleai',
  'endpoint' = 'https://generativelanguage.googleapis.com/v1beta/models/x:embedContent?key=[REDACTED]',
  'api-key' = '${GOOGLE_KEY}'
);
