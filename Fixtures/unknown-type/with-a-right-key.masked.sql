CREATE CONNECTION n WITH ('type' = 'mongo-db', 'endpoint' = 'mongodb+srv://c0.plum.example', 'username' = 'u', 'password' = '[REDACTED]');
