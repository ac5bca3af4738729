CREATE CONNECTION c WITH ('type'|'mongodb', 'username' | 'u', 'password'|'plum-tree-one');
--                                                                        ^^^^^^^^^^^^^ broken-statement
-- Not a separator: two bars join two literals.
CREATE CONNECTION c WITH ('type'='openai', 'endpoint'='https://' || 'x.example', 'api-key'='${KEY}');
