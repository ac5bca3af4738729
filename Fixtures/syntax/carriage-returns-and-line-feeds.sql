CREATE CONNECTION o WITH (
  'type' = 'openai',
  -- the key
  'api-key' = 'firecrest-2',
--             ^^^^^^^^^^^ exposed-secret
  'endpoint' = 'https://api.openai.com/v1'
);
