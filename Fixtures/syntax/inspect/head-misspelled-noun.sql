CREATE CONECTION c WITH ('api-key' = 'plum-tree-tea');
