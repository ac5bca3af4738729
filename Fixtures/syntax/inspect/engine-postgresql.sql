CREATE SUBSCRIPTION s CONNECTION 'host=h user=reader password=plum-tree-tea' PUBLICATION p;
