CREATE OR REPALCE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'lark-1');
--        ^^^^^^^ misspelled-keyword
--                                                                                                             ^^^^^^ broken-statement
CREATE CONNECTION IF NOT EXIST o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'lark-2');
--                       ^^^^^ misspelled-keyword
--                                                                                                               ^^^^^^ broken-statement
