-- The reporting database.
CREATE CONNECTION atlas WITH (
  'type' = 'mongodb',
  'endpoint' = 'mongodb+srv://cluster0.ab1cd.mongodb.net',
  'username' = 'reader',
  'password' = '[REDACTED]'
);
