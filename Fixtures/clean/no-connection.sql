SELECT 1;
CREATE TABLE t (password STRING, api_key STRING);
INSERT INTO t VALUES ('hunter2', 'abc');
