CREATE OR REPLACE CONNECTION c TO 'ftp://f.example' USER 'sys' IDENTIFIED BY 'plum-tree-tea';
