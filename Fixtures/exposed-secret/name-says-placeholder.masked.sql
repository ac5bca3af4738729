-- A placeholder's words in the connection's name say nothing about the value.
CREATE CONNECTION `your-api-key-here` WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
