CREATE CONNECTION c (type, 'api-key') VALUES ('openai', 'plum-tree-one');
--                                                       ^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION c ('api-key') VALUES ('plum-tree-two');
--                                       ^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION c ('type', 'api-key') VALUES ('openai', '${KEY}');
