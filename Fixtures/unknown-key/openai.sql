CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${OPENAI_KEY}',
  'temperature' = '0.2',
-- ^^^^^^^^^^^ unknown-key [key=temperature]
  'model-version' = 'gpt-4o-2024-08-06'
-- ^^^^^^^^^^^^^ unknown-key
);
