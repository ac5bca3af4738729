CREATE CONNECTION cl WITH ('type' = 'anthropic', 'endpoint' = 'https://api.anthropic.com/v1/messages', 'apikey' = '[REDACTED]');
