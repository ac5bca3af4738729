CREATE CONNECTION o WITH ('type' = 'opanai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${K}'); -- connlint:ignore unknown-type
CREATE CONECTION p WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${K}'); -- connlint:ignore misspelled-keyword
