CREATE CONNECTION emoji WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'username' = '😀', 'password' = '[REDACTED]'); -- 😀
