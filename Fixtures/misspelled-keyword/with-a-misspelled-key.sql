CREATE CONNECTON o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api_key' = 'sea-urchin');
--     ^^^^^^^^^ misspelled-keyword
--                                                                                                 ^^^^^^^^^^ misspelled-secret-key
