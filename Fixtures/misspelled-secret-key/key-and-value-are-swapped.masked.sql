CREATE CONNECTION a WITH ('type' = 'mongodb', 'endpoint' = 'mongodb://h', 'username' = 'u', '[REDACTED]' = 'password');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', '[REDACTED]' = 'api-key');
-- Names of options, whatever they are for.
CREATE CONNECTION c TYPE http OPTIONS (host 'h', bearer_token secret('s', 't'), 'auth_kind' 'password');
ALTER CONNECTION d SET ('credential-column' = 'password');
