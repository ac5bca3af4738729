CREATE CONNECTION crm WITH (
  'type' = 'rest',
  'endpoint' = 'https://crm.plum.example/api/v2',
  'token-endpoint' = 'https://crm.plum.example/oauth2/token',
  'client-id' = 'crm-flink',
  'client-secret' = 'B&Q&R',
--                   ^^^^^ exposed-secret
  'scope' = 'read'
);
