CREATE CONNECTION r WITH ('type' = 'rest', 'endpoint' = '[REDACTED]', 'token' = '${TOKEN}');
