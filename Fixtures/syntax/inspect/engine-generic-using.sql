CREATE CONNECTION c USING postgres PARAMETERS (user 'reader', password 'plum-tree-tea');
