CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '<your-api-key>');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'your-api-key');
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'YOUR_API_KEY_HERE');
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'changeme');
CREATE CONNECTION e WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '<YOUR API KEY>');
CREATE CONNECTION f WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'not-used');
CREATE CONNECTION g WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '<api-key');
CREATE CONNECTION h WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[YOUR_API_KEY]');
