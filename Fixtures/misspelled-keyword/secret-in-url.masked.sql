CREATE CONNECTIOM o WITH ('type' = 'rest', 'endpoint' = 'https://u:[REDACTED]@plum.example', 'token' = '${T}');
