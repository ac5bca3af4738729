-- connlint:ignore-next-line exposed-secret -- a key of the test stand
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'local-only'
);
