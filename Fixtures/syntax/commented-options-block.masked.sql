CREATE CONNECTION o WITH (
  'type' = 'openai',
  /* 'endpoint' = 'https://old.plum.example',
  'api-key' = '[REDACTED]', */
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${K}'
);
