CREATE CONNECTION two WITH ('type' = 'rest', 'endpoint' = 'https://u:[REDACTED]@plum.example/x?token=[REDACTED]', 'token' = '${TOKEN}');
