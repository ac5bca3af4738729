CREATE CONNECTION one WITH ('type' = 'rest', 'endpoint' = 'https://one.plum.example', 'token' = '[REDACTED]');
CREATE CONNECTION two WITH ('type' = 'rest', 'endpoint' = 'https://two.plum.example', 'token' = '[REDACTED]');
