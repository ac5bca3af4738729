CREATE TABLE t (a INT) ENGINE=SPIDER CONNECTION='host "h.example", user "joe", password "plum-tree-tea"';
--                                                                                       ^^^^^^^^^^^^^ secret-in-url
CREATE TABLE t (a INT) ENGINE=CONNECT TABLE_TYPE=MYSQL CONNECTION='mysql://u@h.example/d/t' OPTION_LIST='User=u,Password=plumtreetea';
--                                                                                                                       ^^^^^^^^^^^ secret-in-url
ALTER TABLE t CONNECTION='mysql://u:plum-tree-tea@h.example:3306/d/t';
--                                  ^^^^^^^^^^^^^ secret-in-url
