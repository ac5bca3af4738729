CREATE USER u WITH PASSWORD 'plum-tree-tea';
