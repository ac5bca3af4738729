CREATE FOREIGN CONNECTION c TYPE sqlserver OPTIONS (host 'db.example', password 'plum-tree-tea');
