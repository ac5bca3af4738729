CREATE CONNECTION o WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'username' = 'משתמש', 'password' = '[REDACTED]');
