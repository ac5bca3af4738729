CREATE CONNECTION z WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'zugang' = '[REDACTED]'
);
