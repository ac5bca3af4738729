CREATE WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'plum-tree-tea') CONNECTION c;
--                                                                             ^^^^^^^^^^^^^ broken-statement
CREATE WITH ('type' = 'cake', 'api-key' = 'plum-tree-tea') TABLE c;
