-- CREATE CONNECTION `old` WITH (
--   'type' = 'openai',
--   'endpoint' = 'https://api.openai.com/v1',
--   'api-key' = '[REDACTED]'
-- );
SELECT 1;
