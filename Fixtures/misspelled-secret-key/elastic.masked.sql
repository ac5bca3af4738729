CREATE CONNECTION e1 WITH ('type' = 'elastic', 'endpoint' = 'https://es.plum.example', 'api--key' = '[REDACTED]');
CREATE CONNECTION e2 WITH ('type' = 'elastic', 'endpoint' = 'https://es.plum.example', 'username' = 'u', 'pwd' = '[REDACTED]');
