CREATE CONNECTION m WITH (
  'type' = 'mongodb',
  'endpoint' = 'mongodb+srv://c0.plum.example',
  'username' = 'reader',
  'shibboleth' = '[REDACTED]'
);
