CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'bullfinch-2'
--                                                                                                  ^^^^^^^^^^^ broken-statement
CREATE CONNECTION p WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'bullfinch-3');
--                                                                                                  ^^^^^^^^^^^ exposed-secret [name=p]
