CREATE CONNECTION a WITH ('type' STRING 'openai', 'endpoint' STRING 'https://x.example', 'api-key' STRING '[REDACTED]');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://x.example') AUTH (api_key '[REDACTED]');
CREATE CONNECTION c WITH ('type' STRING 'openai', 'endpoint' STRING 'https://x.example', 'api-key' STRING '${KEY}');
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://x.example') AUTH (api_key '${KEY}');
