CRAETE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'avocet-2');
--@1-7 misspelled-keyword
--                                                                                                  ^^^^^^^^ broken-statement
