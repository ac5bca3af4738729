-- The options of the next statement are not those of this one.
CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${K}');
CREATE TABLE t WITH ('password' = 'plum-tree-tea');
DROP CONNECTION o;
CREATE TABLE u WITH ('token' = 'plum-tree-tea');
