-- Only the last of these four holds a password.
CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://u:***@plum.example', 'token' = '${TOKEN}');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://u:${PASSWORD}@plum.example', 'token' = '${TOKEN}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://u:{{ env_var("PW") }}@plum.example', 'token' = '${TOKEN}');
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'https://u:[REDACTED]@plum.example', 'token' = '${TOKEN}');
