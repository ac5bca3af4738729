CREATE CONNECTION r WITH (
  'type' = 'rest',
  'endpoint' = 'https://plum.example',
  'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = 'c',
  'sesam' = 'toad-in-the-hole',
--           ^^^^^^^^^^^^^^^^ missing-secret
  'scope' = 's'
);
