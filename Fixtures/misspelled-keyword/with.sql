CREATE CONNECTION o WIHT ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'sea-lion');
--                  ^^^^ misspelled-keyword
--                                                                                                  ^^^^^^^^ broken-statement
CREATE CONNECTION p WTH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'sea-cow');
--                  ^^^ misspelled-keyword
--                                                                                                 ^^^^^^^ broken-statement
