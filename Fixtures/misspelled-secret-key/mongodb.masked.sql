CREATE CONNECTION mo WITH ('type' = 'mongodb', 'endpoint' = 'mongodb+srv://c0.plum.example', 'username' = 'u', 'pasword' = '[REDACTED]');
