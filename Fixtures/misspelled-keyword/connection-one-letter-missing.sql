  CREATE CONECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'fern-gully');
--       ^^^^^^^^^ misspelled-keyword
--                                                                                                   ^^^^^^^^^^ broken-statement [redacted=false]
