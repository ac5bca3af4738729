CREATE CONNECTION o WITH (
  'type' = 'openai',
  'api-key' = 'linnet-1,
--             ^^^^^^^^ broken-statement
  'endpoint' = 'https://api.openai.com/v1'
);
SELECT 'unrelated' FROM t WHERE a = 'b';
