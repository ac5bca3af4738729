CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'headers' = 'X-Api-Key: [REDACTED]', 'token' = '${T}');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'headers' = '{"Accept": "*/*", "x-api-key": "[REDACTED]"}', 'token' = '${T}');
