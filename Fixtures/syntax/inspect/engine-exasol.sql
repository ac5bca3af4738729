CREATE CONNECTION c TO 'db.example:1521' USER 'sys' IDENTIFIED BY 'plum-tree-tea';
