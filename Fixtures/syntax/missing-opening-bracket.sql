CREATE CONNECTION o WITH 'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'bullfinch-4');
--                                                                                                 ^^^^^^^^^^^ broken-statement
