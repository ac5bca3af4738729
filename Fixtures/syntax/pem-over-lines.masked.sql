CREATE CONNECTION r WITH (
  'type' = 'rest', 'endpoint' = 'https://plum.example',
  'token' = '[REDACTED]'
);
