-- connlint:ignore-next-line exposed-secret
-- CREATE CONNECTION old WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'long-dead');
SELECT 1;
