CREATE CONNECTION o (
  'type' = 'rest',
  'endpoint' = 'https://u:[REDACTED]@plum.example'
);
