CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  -- connlint:ignore-next-line misspelled-secret-key
  'api_key' = 'local-only'
);
