INSERT INTO log VALUES ('create connection failed', 'password rejected');
INSERT INTO log VALUES ('CREATE CONNECTION chat WITH ...', 'api-key');
SELECT 'ALTER CONNECTION' AS verb, 'password' AS key, 'plum-tree-tea' AS value;
