CREATE CONNECTION "a"."b" WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'plum-tree-tea');
--                                                                                                ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION `a`.`b` WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'plum-tree-tea');
--                                                                                                ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION `a`b` WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'plum-tree-tea');
--                                                                                              ^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION `a WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'plum-tree-tea');
--                                                                                           ^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = $k$plum-tree-tea$k$);
--                                                                                            ^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION c WITH (''type'' = ''openai'', ''api-key'' = ''plum-tree-tea'');
--                                                               ^^^^^^^^^^^^^ exposed-secret
