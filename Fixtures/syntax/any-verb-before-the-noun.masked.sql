REGISTER CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = '[REDACTED]');
CREATE NEW CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = '[REDACTED]');
MODIFY CONNECTION c SET ('type' = 'openai', 'api-key' = '[REDACTED]');
CREATE CONNECTION c, WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = '[REDACTED]');
CREATE CONNECTION c WITH; ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = '[REDACTED]');
CONNECTION c TO KAFKA (BROKER 'b', SASL PASSWORD '[REDACTED]');
CRATE EXTERNAL CONNECTION c AS 'postgres://u:[REDACTED]@h/d';
CRATE SUBSCRIPTION s CONNECTION 'host=h password=[REDACTED]' PUBLICATION p;
ALTER SERVER s OPTIONS (password '[REDACTED]');
