-- Signs that do not belong between a key and its value.
CREATE CONNECTION a WITH ('type' = 'openai', 'api-key' , = 'plum-tree-01', 'endpoint' = 'https://h.example/v1');
--                                                          ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION b WITH ('type' = 'openai', 'api-key'+ = 'plum-tree-02');
--                                                         ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION c WITH ('type' = 'openai', 'api-key') = 'plum-tree-03');
--                                                         ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION d WITH ('type' = 'openai', 'api-key' {{= 'plum-tree-04');
--                                                          ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION e WITH ('type' = 'openai', 'api-key' = ; 'plum-tree-05');
--                                                          ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION f WITH ('type' = 'openai', 'api-key' = / 'plum-tree-06');
--                                                          ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION g WITH ('type' = 'openai', 'api-key' = ,plum-tree-07');
--                                                        ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION h WITH ('type' = 'openai', 'api-key' → = 'plum-tree-08');
--                                                          ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION i WITH ('type' = 'openai', 'api-key' = STRING 'plum-tree-09');
--                                                               ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION j TO POSTGRES (HOST 'h.example', PASSWORD , 'plum-tree-10', USER 'u');
--                                                             ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION k TYPE mysql OPTIONS (host 'h.example', password ('plum-tree-11'), user 'u');
--                                                                   ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION l TYPE mysql OPTIONS (host 'h.example', password) 'plum-tree-12', user 'u');
--                                                                   ^^^^^^^^^^^^ broken-statement

-- And between the words of a statement.
CREATE ) CONNECTION m WITH ('type' = 'openai', 'api-key' = 'plum-tree-13');
--                                                          ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION n ) WITH ('type' = 'openai', 'api-key' = 'plum-tree-14');
--                                                          ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION o TYPE ] mysql OPTIONS (host 'h.example', password 'plum-tree-15');
--                                                                    ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION p TO 'jdbc:exa:h.example' ; USER 'u' IDENTIFIED BY 'plum-tree-16';
--                                                                    ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION q TO 'jdbc:exa:h.example' USER 'u' IDENTIFIED BY % 'plum-tree-17';
--                                                                    ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION r TO 'jdbc:exa:h.example' USER 'u' IDENTIFIED , BY 'plum-tree-18';
--                                                                    ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION s TO 'jdbc:exa:h.example' USER 'u' IDENTIFIED BY ('plum-tree-19');
--                                                                   ^^^^^^^^^^^^ broken-statement
