CREATE TABLE t (a INT) ENGINE=SPIDER CONNECTION='host "h.example", user "joe", password "plum-tree-tea"';
--                                                                                       ^^^^^^^^^^^^^ secret-in-url
CREATE TABLE t (a INT) ENGINE=CONNECT TABLE_TYPE=MYSQL CONNECTION='mysql://u@h.example/d/t' OPTION_LIST='User=u,Password=plumtreetea';
--                                                                                                                       ^^^^^^^^^^^ secret-in-url
ALTER TABLE t CONNECTION='mysql://u:plum-tree-tea@h.example:3306/d/t';
--                                  ^^^^^^^^^^^^^ secret-in-url
CREATE TABLE t (a INT COMMENT 'first') ENGINE=SPIDER COMMENT='host "h", user "joe", password "plum-tree-tea"' CONNECTION='srv "s1"';
--                                                                                            ^^^^^^^^^^^^^ secret-in-url
CREATE TABLE t (a INT) ENGINE=CONNECT TABLE_TYPE=JDBC CONNECTION='jdbc:mysql://h.example/d' OPTON_LIST='User=u,Password=plum-tree-tea';
--                                                                                                                      ^^^^^^^^^^^^^ secret-in-url
ALTR TABLE t CONNECTION='mysql://joe:plum-tree-tea@h.example/d/t';
--                                   ^^^^^^^^^^^^^ secret-in-url
ALTER TABLE t CONNECTION'mysql://joe:plum-tree-tea@h.example/d/t';
--                                   ^^^^^^^^^^^^^ secret-in-url
