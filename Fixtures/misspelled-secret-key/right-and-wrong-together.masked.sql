-- The right key is there, by reference; the leftover is not.
CREATE CONNECTION both WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${OPENAI_KEY}',
  'api_key' = '[REDACTED]'
);
CREATE CONNECTION both_literal WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '[REDACTED]',
  'apikey' = '[REDACTED]'
);
