CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  'api-key' = CONCAT('[REDACTED]'));
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  'api-key' = secret('scope', 'openai'));
