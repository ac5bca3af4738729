ALTER CONNECTION chat SET ('api_key' = '[REDACTED]');
ALTER CONNECTION atlas SET ('db.password' = '[REDACTED]');
