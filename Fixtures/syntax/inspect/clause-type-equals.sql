CREATE CONNECTION c TYPE = postgresql OPTIONS (password = 'plum-tree-tea');
