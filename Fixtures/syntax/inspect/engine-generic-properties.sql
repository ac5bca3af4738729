CREATE CONNECTION c PROPERTIES ('user' = 'reader', 'password' = 'plum-tree-tea');
