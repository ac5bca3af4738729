-- A dollar at the front does not make a variable of a password, nor does a bcrypt hash.
CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://a.plum.example', 'username' = 'u', 'password' = '[REDACTED]');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://b.plum.example', 'username' = 'u', 'password' = '[REDACTED]');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://c.plum.example', 'username' = 'u', 'password' = '[REDACTED]');
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'https://d.plum.example', 'username' = 'u', 'password' = '[REDACTED]');
