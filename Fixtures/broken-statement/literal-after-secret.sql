CREATE CONNECTION a TO POSTGRES (HOST 'h', USER 'u', PASSWORD SECRET 'plum-tree-tea');
--                                                                    ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION b WITH (type = 'x', client secret "plum-tree-tea");
--                                                   ^^^^^^^^^^^^^ broken-statement
