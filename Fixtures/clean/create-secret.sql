-- Holding the literal is what CREATE SECRET is for; another tool may judge it.
CREATE SECRET kafka_password AS 'plum-tree-tea';
CREATE SECRET pw WITH (backend = 'meta') AS 'plum-tree-tea';
CREATE SECRET connection_password AS 'plum-tree-tea';
CREATE SECRET s (TYPE s3, KEY_ID 'abc', SECRET 'def', CONNECTION 'ghi');
