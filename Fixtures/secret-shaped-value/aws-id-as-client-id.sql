CREATE CONNECTION r WITH (
  'type' = 'rest', 'endpoint' = 'https://plum.example', 'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = '{{vendor:aws-id}}', 'client-secret' = '${CLIENT_SECRET}', 'scope' = 's'
--               ^^^^^^^^^^^^^^^^^ secret-shaped-value [key=client-id]
);
