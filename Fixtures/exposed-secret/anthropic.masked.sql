CREATE OR REPLACE CONNECTION claude
  COMMENT 'It''s the summariser''s connection'
  WITH ('type' = 'anthropic', 'endpoint' = 'https://api.anthropic.com/v1/messages', 'api-key' = '[REDACTED]');
