CREATE CONNECTION c URL 'jdbc:x://h' USERNAME 'reader' PASSWORD 'plum-tree-tea';
