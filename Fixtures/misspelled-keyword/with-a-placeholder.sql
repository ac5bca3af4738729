-- Nothing leaks, but the statement will not run as it is.
CREATE CONNETION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${OPENAI_KEY}');
--     ^^^^^^^^^ misspelled-keyword
