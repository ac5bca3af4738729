CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  -- 'temperature' = '0.2',
--    ^^^^^^^^^^^ unknown-key [commented=true]
  'api-key' = '${OPENAI_KEY}'
);
