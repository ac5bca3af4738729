CREATE CONNECTION cat.db.c WITH ('api-key' = 'plum-tree-tea');
