CREATE CONNECTION br WITH (
  'type' = 'rest', 'endpoint' = 'https://plum.example', 'username' = 'u',
  'password' = '[REDACTED]'
);
