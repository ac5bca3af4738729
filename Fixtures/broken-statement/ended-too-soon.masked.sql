CREATE CONNECTION e WITH (
  'type' = 'pinecone',
  'endpoint' = 'https://h.example'
);
  'api-key' = '[REDACTED]'
);

CREATE CONNECTION f WITH (('type')='elastic',('endpoint')='https://h.example',('api-key')='[REDACTED]');

CREATE EXTERNAL CONNECTION g AS kafka://h:9093?sasl_enabled=true&sasl_user=u&sasl_password=[REDACTED];
