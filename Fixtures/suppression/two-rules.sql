CREATE CONNECTION o WITH ( -- connlint:ignore exposed-secret, unknown-key
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'temperature' = '1',
  'api-key' = 'local-only'
);
