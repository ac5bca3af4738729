CREATE CONNECTION IF NOT EXISTS `azure-gpt` WITH (
  'type' = 'azureopenai',
  'endpoint' = 'https://plum.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21',
  'api-key' = 'd4f1c09b7e6a-garden'
--             ^^^^^^^^^^^^^^^^^^^ exposed-secret [redacted=true]
);
