ALTER CONNECTION name SET ('key' = '[REDACTED]');
CREATE EXTERNAL CONNECTION c AS 'kafka://h?sasl_user=u&sasl_password=[REDACTED]';
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = CONCAT('[REDACTED]'));
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = '[REDACTED]');
