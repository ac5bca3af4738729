CREATE TABLE t (a INT) ENGINE=FEDERATD CONNECTION='mysql://u:plumtree@h/d/t';
--                                                           ^^^^^^^^ secret-in-url
CREATE TABLE t (a INT) ENGINE=FEDERATED CONNECTION=mysql://u:plumtree@h/d/t';
--                                                           ^^^^^^^^ secret-in-url
ALTER TABLE t CONNECTION='mysql://u:plumtree@h/d/t';
--                                  ^^^^^^^^ secret-in-url
$sql = 'CREATE TABLE t (id INT) ENGINE=FEDERATED CONNECTION=\'mysql://u:plumtree@h/db/t\'';
--                                                                      ^^^^^^^^ secret-in-url
