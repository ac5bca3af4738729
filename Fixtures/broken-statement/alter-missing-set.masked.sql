ALTER CONNECTION o ('api-key' = '[REDACTED]');
