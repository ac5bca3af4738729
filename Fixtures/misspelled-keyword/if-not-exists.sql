CREATE OR REPLACE CONNECTINO IF NOT EXISTS `c`.`d`.`o` COMMENT 'x' WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = 'sea-bass');
--                ^^^^^^^^^^ misspelled-keyword
--                                                                                                                                        ^^^^^^^^ broken-statement
