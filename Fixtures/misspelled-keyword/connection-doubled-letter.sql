create connnection o with ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = 'fern-gully');
--     ^^^^^^^^^^^ misspelled-keyword
--                                                                                          ^^^^^^^^^^ broken-statement
