CREATE CONNECTION h WITH (
  'type' = 'rest',
  'endpoint' = 'https://plum.example',
  'token' = '${TOKEN}',
  'headers' = 'Accept: application/json, Authorization: Bearer [REDACTED]'
);
