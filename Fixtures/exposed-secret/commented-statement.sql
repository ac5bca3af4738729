-- CREATE CONNECTION `old` WITH (
--   'type' = 'openai',
--   'endpoint' = 'https://api.openai.com/v1',
--   'api-key' = 'forgotten since March'
--                ^^^^^^^^^^^^^^^^^^^^^ exposed-secret [commented=true name=old line=1]
-- );
SELECT 1;
