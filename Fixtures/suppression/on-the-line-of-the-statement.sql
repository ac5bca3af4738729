CREATE CONNECTION o WITH ( -- connlint:ignore exposed-secret
  'type' = 'rest',
  'endpoint' = 'https://plum.example',
  'username' = 'u',
  'password' = 'local-only'
);
