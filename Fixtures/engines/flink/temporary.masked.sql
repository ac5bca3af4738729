CREATE TEMPORARY CONNECTION IF NOT EXISTS m COMMENT 'models' WITH (
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'secret' = '[REDACTED]'
);
