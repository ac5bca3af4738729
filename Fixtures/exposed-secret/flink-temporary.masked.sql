CREATE TEMPORARY CONNECTION t WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
CREATE TEMPORARY SYSTEM CONNECTION IF NOT EXISTS ts WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
