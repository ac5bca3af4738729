CREATE CONNECTION untyped WITH ('endpoint' = 'https://plum.example', 'token' = '[REDACTED]');
