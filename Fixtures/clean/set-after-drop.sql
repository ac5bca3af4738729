DROP CONNECTION o
SET 'sql.secrets.x' = 'plum-tree-tea'
ALTER TABLE t SET ('password' = 'plum-tree-tea');
