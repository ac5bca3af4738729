CREATE CONNECTION c WITH ('api-key' = N'plum-tree-tea', 'token' = E'plum-tree', 'password' = U&'plum');
