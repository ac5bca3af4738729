CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '[REDACTED]');
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '[REDACTED]');
-- A comma and a separator are missing: two options, and no literal in two pieces.
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1' 'api-key' '[REDACTED]');
