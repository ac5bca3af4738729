CREATE CONNECTION `openai-chat` WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1/chat/completions',
  'api-key' = 'plum-tree-tea'
--             ^^^^^^^^^^^^^ exposed-secret [redacted=true key=api-key kind=create name=openai-chat type=openai commented=false]
);
