ALTER CONNECTION api SET ('auth-prams' = '[REDACTED]');
