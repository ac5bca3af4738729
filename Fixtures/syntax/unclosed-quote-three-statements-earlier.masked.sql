INSERT INTO notes VALUES ('don't do this');
SELECT 1;
SELECT "two" FROM `three;
CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '[REDACTED]');
