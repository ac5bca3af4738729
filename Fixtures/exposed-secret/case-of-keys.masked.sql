-- Only keys in lower case are documented, so it is not known whether the server masks these; the file leaks them.
CREATE CONNECTION shout WITH (
  'TYPE' = 'OPENAI',
  'ENDPOINT' = 'https://api.openai.com/v1/embeddings',
  'API-KEY' = '[REDACTED]'
);
create connection mixed with ('Type' = 'OpenAI', 'Endpoint' = 'https://api.openai.com/v1/embeddings', 'Api-Key' = '[REDACTED]');
