CREATE CONNECTION gemini-embed WITH (
  'type' = 'googleai',
  'endpoint' = 'https://generativelanguage.googleapis.com/v1beta/models/text-embedding-004:embedContent',
  'api-key' = '[REDACTED]'
);
