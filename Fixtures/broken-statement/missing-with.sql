CREATE CONNECTION o (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'swallow-tail'
--             ^^^^^^^^^^^^ broken-statement [redacted=false key=api-key]
);
