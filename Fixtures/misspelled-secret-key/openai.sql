CREATE CONNECTION `openai-chat` WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1/chat/completions',
  'ap-key' = 'plum-tree-tea'
--            ^^^^^^^^^^^^^ misspelled-secret-key [redacted=false type=openai]: did you mean 'api-key'
);
