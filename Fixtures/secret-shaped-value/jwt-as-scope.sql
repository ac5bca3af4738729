CREATE CONNECTION r WITH (
  'type' = 'a2a', 'endpoint' = 'https://plum.example', 'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = 'c', 'client-secret' = '${CLIENT_SECRET}', 'scope' = '{{vendor:jwt}}'
--                                                                    ^^^^^^^^^^^^^^ secret-shaped-value
);
