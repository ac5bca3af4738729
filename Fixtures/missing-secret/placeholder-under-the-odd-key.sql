-- Nothing leaks: the value is a reference.
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'password' = '${OPENAI_KEY}'
);
