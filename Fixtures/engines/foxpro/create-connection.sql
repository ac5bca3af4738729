CREATE CONNECTION c DATASOURCE 'd' USERID 'sa' PASSWORD 'plum-tree-tea';
--                                                       ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c CONNSTRING 'DSN=d;UID=sa;PWD=plumtreetea1';
--                                               ^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c DATASOURCE 'd' USERID 'sa';
