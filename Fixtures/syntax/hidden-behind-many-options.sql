CREATE CONNECTION o WITH (
  'type' = 'rest', 'endpoint' = 'https://plum.example',
  'username' = 'a', 'client-id' = 'b', 'scope' = 'c', 'token-endpoint' = 'https://l.plum.example/token',
  'client-secret' = '${S}', 'password' = '${P}',
  'token' = 'quail-10'
--           ^^^^^^^^ exposed-secret
);
