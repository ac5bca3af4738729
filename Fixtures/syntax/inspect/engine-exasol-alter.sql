ALTER CONNECTION c TO 'db.example' USER 'sys' IDENTIFIED BY 'plum-tree-tea';
