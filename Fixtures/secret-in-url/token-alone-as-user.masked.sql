CREATE CONNECTION t WITH ('type' = 'rest', 'endpoint' = 'https://[REDACTED]@git.plum.example/api', 'token' = '${TOKEN}');
