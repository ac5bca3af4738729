CREATE TEMPORARY CONNECTION t WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'paper-boat');
--                                                                                                            ^^^^^^^^^^ exposed-secret
CREATE TEMPORARY SYSTEM CONNECTION IF NOT EXISTS ts WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'paper-plane');
--                                                                                                                                  ^^^^^^^^^^^ exposed-secret
