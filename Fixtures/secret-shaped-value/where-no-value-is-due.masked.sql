CREATE CONNECTION a VALUES ('openai', 'https://api.openai.com', '[REDACTED]');
CREATE CONNECTION `[REDACTED]` WITH ('type' = 'openai', 'api-key' = '${KEY}');
CREATE CONNECTION c WITH ('type' = '[REDACTED]', 'api-key' = '${KEY}');
CREATE CONNECTION d WITH (
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1',
  -- the old one was [REDACTED]
  'api-key' = '${KEY}');
CREATE CONNECTION e WITH (
  -- token = expired, so the password = new; ask the owner
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${KEY}');
