CRAETE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
CREAT CONNECTION p WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
