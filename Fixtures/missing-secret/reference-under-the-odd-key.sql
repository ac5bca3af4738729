-- The secret was meant to be a reference, under the wrong key.
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'clef' = '${OPENAI_KEY}'
);
