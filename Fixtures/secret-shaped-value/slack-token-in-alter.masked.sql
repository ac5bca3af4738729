ALTER CONNECTION r SET ('username' = '[REDACTED]');
