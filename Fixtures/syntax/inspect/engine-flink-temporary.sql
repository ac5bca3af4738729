CREATE TEMPORARY CONNECTION c WITH ('type' = 'mongodb', 'username' = 'reader', 'password' = 'plum-tree-tea');
