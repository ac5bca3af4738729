/*
CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'quail-7');
--                                                                                                  ^^^^^^^ exposed-secret [commented=true]
*/
CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'quail-8');
--                                                                                                  ^^^^^^^ exposed-secret [commented=false]
