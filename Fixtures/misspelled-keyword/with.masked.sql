CREATE CONNECTION o WIHT ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
CREATE CONNECTION p WTH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
