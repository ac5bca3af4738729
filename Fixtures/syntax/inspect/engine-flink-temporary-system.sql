CREATE TEMPORARY SYSTEM CONNECTION IF NOT EXISTS cat.db.c WITH ('api-key' = 'plum-tree-tea');
