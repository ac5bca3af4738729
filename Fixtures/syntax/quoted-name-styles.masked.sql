CREATE CONNECTION `back tick` WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
CREATE CONNECTION plain-hyphen WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
CREATE CONNECTION `with` WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
