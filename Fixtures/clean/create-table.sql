CREATE TABLE t (id INT) WITH ('connector' = 'jdbc', 'url' = 'jdbc:mysql://h/d', 'username' = 'u', 'password' = 'plum-tree-tea');
CREATE TABLE connection (id INT, password STRING) WITH ('connector' = 'jdbc', 'password' = 'plum-tree-tea');
CREATE TABLE u (connection STRING) WITH ('connection.password' = 'plum-tree-tea', 'connection.url' = 'jdbc:mysql://h/d');
CREATE TABLE v WITH ('mongodb.connection' = 'atlas', 'mongodb.password' = 'plum-tree-tea') AS SELECT 1;
