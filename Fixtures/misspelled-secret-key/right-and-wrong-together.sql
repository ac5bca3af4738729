-- The right key is there, by reference; the leftover is not.
CREATE CONNECTION both WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${OPENAI_KEY}',
  'api_key' = 'thistle-down'
--             ^^^^^^^^^^^^ misspelled-secret-key [key=api_key]
);
CREATE CONNECTION both_literal WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'thistle-up',
--             ^^^^^^^^^^ exposed-secret [key=api-key]
  'apikey' = 'thistle-up'
--            ^^^^^^^^^^ misspelled-secret-key [key=apikey]
);
