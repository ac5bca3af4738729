CREATE CONNECTION o WITH (
  'type' = 'rest',
  'endpoint' = 'https://plum.example',
  'token-endpoint' = 'https://login.plum.example/token?client_secret=chalk-and-cheese',
--                                                                   ^^^^^^^^^^^^^^^^ secret-in-url
  'client-id' = 'c',
  'client-secret' = '${CLIENT_SECRET}',
  'scope' = 's'
);
