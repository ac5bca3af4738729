-- The list stands before the noun and the name.
CREATE WITH ('type' = 'openai', 'api-key' = 'plum-tree-tea') CONNECTION c;
--                                           ^^^^^^^^^^^^^ broken-statement
