CREATE CONNECTION é WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'username' = 'rené', 'password' = '[REDACTED]');
