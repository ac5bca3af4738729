-- The names that CREATE MODEL used to take.
CREATE CONNECTION m WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'openai.api_key' = '[REDACTED]');
