CREATE SUBSCRIPTION mysub
  CONNECTION 'host=192.168.1.50 port=5432 user=foo dbname=foodb password=plum-tree-tea'
--                                                                       ^^^^^^^^^^^^^ secret-in-url
  PUBLICATION mypub, insert_only;
