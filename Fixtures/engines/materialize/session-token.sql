-- Nothing of these statements is masked: a literal is exposed by the catalogue, too.
CREATE CONNECTION a TO AWS (ACCESS KEY ID = 'plum-id', SECRET ACCESS KEY = SECRET s, SESSION TOKEN = 'plum-tree-tea');
--                                           ^^^^^^^ exposed-secret
--                                                                                                    ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION g TO AWS GLUE SCHEMA REGISTRY (AWS CONNECTION = a, REGISTRY = 'r');
