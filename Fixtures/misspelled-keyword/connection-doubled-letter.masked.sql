create connnection o with ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = '[REDACTED]');
