CRAETE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'sea-holly');
--@1-7 misspelled-keyword
--                                                                                                  ^^^^^^^^^ broken-statement
CREAT CONNECTION p WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'sea-kale');
--@1-6 misspelled-keyword
--                                                                                                 ^^^^^^^^ broken-statement
