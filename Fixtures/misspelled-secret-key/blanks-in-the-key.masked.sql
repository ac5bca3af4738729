CREATE CONNECTION b1 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api key' = '[REDACTED]');
CREATE CONNECTION b2 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', ' api-key ' = '[REDACTED]');
CREATE CONNECTION b3 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api -key' = '[REDACTED]');
