-- The mistake stands behind the secret.
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'api-key' = 'martin-house'
--             ^^^^^^^^^^^^ broken-statement
  'endpoint' = 'https://api.openai.com/v1'
);
