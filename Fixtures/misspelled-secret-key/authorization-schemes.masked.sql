CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h.example', 'Authorization' = 'Barer [REDACTED]');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h.example', 'Authorization' = 'Barer ${TOKEN}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h.example', 'Authorization' = 'SSWS <token>');
