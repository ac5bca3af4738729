CREATE CONNECTION pg TYPE postgresql OPTOINS (host 'h.example', password 'plum-tree-tea');
--                                   ^^^^^^^ misspelled-keyword
--                                                                        ^^^^^^^^^^^^^ broken-statement
