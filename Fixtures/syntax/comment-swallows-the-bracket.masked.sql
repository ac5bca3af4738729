CREATE CONNECTION o WITH ( -- 'api-key' = '[REDACTED]'
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${K}');
