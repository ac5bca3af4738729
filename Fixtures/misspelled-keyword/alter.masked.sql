  ALTRE CONNECTION o SET ('api-key' = '[REDACTED]');
