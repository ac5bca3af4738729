-- create connection c
WITH keys AS (SELECT 'api-key' = 'plum-tree-one') SELECT * FROM keys;
-- create connection c with (
SELECT 'api-key' = 'plum-tree-two';
<!-- create connection to the server, see
'api-key' = 'plum-tree-six' -->
