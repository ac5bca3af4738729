CREATE TABLE t (id INT) ENGINE=FEDERATED CONNECTION='mysql://reader:plum-tree-tea@h:3306/d/t';
