-- A region, a time and a number are not the missing secret; the odd word is.
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'region' = 'eu-west-1',
  'timeout' = '30s',
  'max-tokens' = '400',
  'clef' = '[REDACTED]'
);
