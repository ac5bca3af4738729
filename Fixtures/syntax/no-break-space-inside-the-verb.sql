  CREA TECONNECTION o WITH ('type' = 'openai', 'ap-key' = 'sea-beet');
--^^^^ misspelled-keyword
--     ^^^^^^^^^^^^ misspelled-keyword
--                                                         ^^^^^^^^ misspelled-secret-key: did you mean 'api-key'
