CREATE CONNECTION azo WITH (
  'type' = 'azureopenai',
  'endpoint' = 'https://plum.openai.azure.com/openai/deployments/d/embeddings?api-version=2024-10-21',
  'api_key' = 'granite steps'
--             ^^^^^^^^^^^^^ misspelled-secret-key [redacted=false key=api_key suggestion=api-key]: did you mean 'api-key'
);
