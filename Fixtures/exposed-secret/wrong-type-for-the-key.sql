-- `password` is no key of an openai connection, but it is one that the server knows as sensitive.
CREATE CONNECTION odd WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${OPENAI_KEY}',
  'password' = 'marrow bone'
--              ^^^^^^^^^^^ exposed-secret
);
