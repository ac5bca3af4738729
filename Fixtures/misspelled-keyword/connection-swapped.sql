CREATE CONNCETION o WITH (
--     ^^^^^^^^^^ misspelled-keyword
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'fern-gully'
--             ^^^^^^^^^^ broken-statement
);
