/* CREATE CONNECTION old WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api_key' = 'dock-leaf'); */
--                                                                                                       ^^^^^^^^^ misspelled-secret-key [commented=true]
SELECT 1;
