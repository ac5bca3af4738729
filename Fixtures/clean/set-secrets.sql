SET 'sql.secrets.openai' = 'plum-tree-tea';
SET 'client.connection-password' = 'plum-tree-tea';
RESET 'sql.secrets.openai';
