eval CREATE TABLE federated.t1 (id INT) ENGINE="FEDERATED" CONNECTION='mysql://root@127.0.0.1:$SLAVE_MYPORT/federated/t1';
CREATE TABLE t2 (id INT) ENGINE=FEDERATED COMMENT='x' CONNECTION="mysql://u:sea-shell@h:3306/d/t2";
--                                                                          ^^^^^^^^^ secret-in-url
