CREATE CONNECTION c DATASOURCE 'd' USERID 'sa' PASSWORD 'plum-tree-tea';
--                                                       ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c CONNSTRING 'DSN=d;UID=sa;PWD=plumtreetea1';
--                                               ^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c DATASOURCE 'd' USERID 'sa';
CREATE CONNECTION CONNSTRING 'DSN=d;UID=sa;PWD=plumtreetea1';
--                                             ^^^^^^^^^^^^ broken-statement
CREATECONNECTION c CONNSTRING 'DSN=d;UID=sa;PWD=plumtreetea1';
--@1-17 misspelled-keyword
--                                              ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION CONNSTRING 'DSN=d;UID=sa';
