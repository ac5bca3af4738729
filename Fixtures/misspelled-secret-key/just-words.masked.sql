CREATE CONNECTION s WITH ('type' = 'bedrock', 'endpoint' = 'https://bedrock-runtime.us-west-2.amazonaws.com', 'aws-access-key' = '${ID}', 'secret-key' = '[REDACTED]');
CREATE CONNECTION p WITH ('type' = 'mongodb', 'endpoint' = 'mongodb+srv://c0.plum.example', 'username' = 'u', 'pass' = '[REDACTED]');
