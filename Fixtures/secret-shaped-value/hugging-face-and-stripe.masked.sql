CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://hf.plum.example', 'username' = '[REDACTED]', 'password' = '${P}');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://st.plum.example', 'username' = '[REDACTED]', 'password' = '${P}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://gq.plum.example', 'username' = '[REDACTED]', 'password' = '${P}');
