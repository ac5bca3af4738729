-- A region, a time and a number are not the missing secret; the odd word is.
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'region' = 'eu-west-1',
-- ^^^^^^ unknown-key
  'timeout' = '30s',
-- ^^^^^^^ unknown-key
  'max-tokens' = '400',
-- ^^^^^^^^^^ unknown-key
  'clef' = 'grain-of-salt'
--          ^^^^^^^^^^^^^ missing-secret
);
