CREATE CONNECTION chat WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  -- 'api-key' = 'the one of last year',
--                ^^^^^^^^^^^^^^^^^^^^ exposed-secret [commented=true name=chat]
  'api-key' = '${OPENAI_KEY}'
);
