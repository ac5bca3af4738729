-- The server compares keys without regard to case, so these are masked there; the file still leaks them.
CREATE CONNECTION shout WITH (
  'TYPE' = 'OPENAI',
  'ENDPOINT' = 'https://api.openai.com/v1/embeddings',
  'API-KEY' = '[REDACTED]'
);
create connection mixed with ('Type' = 'OpenAI', 'Endpoint' = 'https://api.openai.com/v1/embeddings', 'Api-Key' = '[REDACTED]');
