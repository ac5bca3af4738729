  ALTRE CONNECTION o SET ('api-key' = 'sea-beet');
--^^^^^ misspelled-keyword
--                                     ^^^^^^^^ broken-statement
