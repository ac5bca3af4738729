SELECT connection, password FROM t WHERE connection = 'plum' AND password = 'tree';
UPDATE t SET connection = 'a', api_key = 'b' WHERE token = 'c';
CREATE INDEX connection_idx ON t (connection);
CREATE FUNCTION create_connection(password TEXT) RETURNS INT AS 'lib.so', 'create_connection';
CREATE PROCEDURE connection (IN password VARCHAR(20)) SELECT 1;
