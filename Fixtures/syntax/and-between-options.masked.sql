CREATE CONNECTION a WITH ('type' = 'rest' AND 'endpoint' = 'https://plum.example' AND 'token' = '[REDACTED]');
