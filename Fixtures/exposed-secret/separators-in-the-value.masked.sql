CREATE CONNECTION sep WITH (
  'type' = 'rest',
  'endpoint' = 'https://plum.example/a;b--c',
  'username' = 'u--1',
  'password' = '[REDACTED]'
); -- the comment 'api-key' = nothing
