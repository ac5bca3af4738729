CREATE CONNECTION chat WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '[REDACTED]',
  'region_us' = 'Plum!7tree'
); -- was 'api-key' = '[REDACTED]', before that 'api-key' = '[REDACTED]'
