CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: GenieKey [REDACTED]');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: SSWS [REDACTED]');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: Bearer: [REDACTED]');
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: GenieKey ${KEY}');
CREATE CONNECTION e WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: [REDACTED] Accept: text/plain');
