CREATE CONNECTION a WITH ('type', 'rest', 'endpoint', 'https://plum.example', 'token', '[REDACTED]');
