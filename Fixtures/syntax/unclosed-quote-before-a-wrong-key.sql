CREATE CONNECTION o WITH (
  'type' = 'openai,
  'endpoint' = 'https://api.openai.com/v1',
  'api_key' = 'quail-5'
--             ^^^^^^^ misspelled-secret-key
);
DROP TABLE t; -- it's gone
