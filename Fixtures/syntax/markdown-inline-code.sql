Say `CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'pipit-6')` and wait.
--                                                                                                       ^^^^^^^ exposed-secret
