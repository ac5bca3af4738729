ALTER SUBSCRIPTION s CONNECTION 'host=h password=plum-tree-tea';
