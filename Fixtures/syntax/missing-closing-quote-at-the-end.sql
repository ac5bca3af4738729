CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'linnet-2
--             ^^^^^^^^ broken-statement
);
INSERT INTO t VALUES ('it', 'is', 'not', 'part', 'of', 'it');
