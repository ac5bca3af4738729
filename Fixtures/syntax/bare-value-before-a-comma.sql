CREATE CONNECTION o WITH (
  'type' = 'openai',
  'api-key' = siskin-3-bare,
--            ^^^^^^^^^^^^^ broken-statement
  'endpoint' = 'https://api.openai.com/v1'
);
