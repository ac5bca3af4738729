CREATE CONNECTION o WITH (
  'type' = 'openai',
  'api-key' = linnet-4',
--            ^^^^^^^^ broken-statement
  'endpoint' = 'https://api.openai.com/v1'
);
