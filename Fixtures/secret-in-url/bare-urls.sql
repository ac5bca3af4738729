-- A URL without its quotes is no name.
CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = https://u:plum-tree-1@h.example/v1', 'token' = '${TOKEN}');
--                                                                ^^^^^^^^^^^ broken-statement
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = https://h.example/v1?client_secret=plum-tree-2, 'token' = '${TOKEN}');
--                                                                                         ^^^^^^^^^^^ broken-statement
CREATE CONNECTION c WITH (type = 'jdbc', uri = postgresql://u:plum-tree-3@h.example/d);
--                                                            ^^^^^^^^^^^ secret-in-url
CREATE CONNECTION d WITH (type = 'jdbc', uri = postgresql://u@h.example/d, mode = fast);
