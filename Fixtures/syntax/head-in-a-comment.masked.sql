-- CREATE CONNECTION a
WITH (
  'type' = 'openai', 'endpoint' = 'https://x.example',
  'api-key' = '[REDACTED]'
);
-- CREATE CONNECTION b WITH (
  'type' = 'openai', 'endpoint' = 'https://x.example',
  'api-key' = '[REDACTED]');
<!-- CREATE CONNECTION c
WITH ('type' = 'openai', 'endpoint' = 'https://x.example',
'api-key' = '[REDACTED]'); -->
