CREATE CONNECTION all_wrong WITH (
  'type' = 'rest',
  'endpoint' = 'https://r.plum.example',
  'username' = 'u',
  'pass_word' = '[REDACTED]',
  'acess-token' = '[REDACTED]',
  'secret_access_key' = '[REDACTED]'
);
