CREATE CONNECTION o WITH (‘type’ = ‘openai’, ‘endpoint’ = ‘https://api.openai.com/v1’, ‘api-key’ = ‘dunnock-4’);
--                                                                                                  ^^^^^^^^^ broken-statement
