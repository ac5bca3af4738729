CREATE CONNECTION c WITH '{"type": "openai", "endpoint": "https://x.example", "api_key": "[REDACTED]"}';
CREATE CONNECTION c WITH ([type] = 'openai', [endpoint] = 'https://x.example', [api-key] = '[REDACTED]');
ALTER CONNECTION c SET api-key TO '[REDACTED]';
ALTER CONNECTION c UPDATE 'api-key' = '[REDACTED]';
