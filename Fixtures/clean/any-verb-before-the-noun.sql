-- Open a connection pool with (see below) the token = 'plum-tree-tea'.
-- alter connection settings if the token = expired
log("lost connection pool with (code = 'x', token = 'plum-tree-tea')");
SHOW CONNECTION c WITH ('type' = 'openai', 'api-key' = 'plum-tree-tea');
ALTER SERVER s OPTIONS (SET host 'h', ADD dbname 'd');
