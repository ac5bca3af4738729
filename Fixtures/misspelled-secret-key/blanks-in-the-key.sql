CREATE CONNECTION b1 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api key' = 'tansy-1');
--                                                                                                   ^^^^^^^ misspelled-secret-key [suggestion=api-key]
CREATE CONNECTION b2 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', ' api-key ' = 'tansy-2');
--                                                                                                     ^^^^^^^ misspelled-secret-key
CREATE CONNECTION b3 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api -key' = 'tansy-3');
--                                                                                                    ^^^^^^^ misspelled-secret-key
