-- connlint:ignore-file exposed-secret, misspelled-secret-key -- all of this is a demonstration
CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'demo-one');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api_key' = 'demo-two');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://u:[REDACTED]@plum.example', 'token' = '${T}');
