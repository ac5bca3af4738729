CREATE CONNECTION `openai-chat` WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1/chat/completions',
  'api-key' = '[REDACTED]'
);
