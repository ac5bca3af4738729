SELECT 1;CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'dipper-8');SELECT 2;
--                                                                                                           ^^^^^^^^ exposed-secret
