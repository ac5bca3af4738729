CREATE CONNECTION a WITH ('type' = 'mongodb', 'username' = 'u', 'password' = '[REDACTED]', 'endpoint' = 'mongodb://h/(d)');
CREATE CONNECTION b WITH ('type' = 'mongodb', 'username' = 'u', 'password' = '${MONGO}', 'endpoint' = 'mongodb://h/{d}');
