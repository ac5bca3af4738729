CREATE CONNECTION p WITH ('type' = 'rest', 'endpoint' = 'https://u%40plum.example:[REDACTED]@plum.example/x', 'token' = '${TOKEN}');
