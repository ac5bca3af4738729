CREATE CONNECTION a OPTIONS ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'minnow-6');
--                                                                                                     ^^^^^^^^ broken-statement
CREATE CONNECTION b WITH OPTIONS ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'minnow-7');
--                                                                                                          ^^^^^^^^ broken-statement
CREATE CONNECTION c USING ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'minnow-8');
--                                                                                                   ^^^^^^^^ broken-statement
