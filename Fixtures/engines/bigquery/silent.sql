CREATE CONNECTION `project`.us.my_conn OPTIONS (connection_type = 'CLOUD_RESOURCE', friendly_name = 'plum');
CREATE OR REPLACE EXTERNAL TABLE d.t WITH CONNECTION `us.my_conn` OPTIONS (format = 'PARQUET', uris = ['gs://plum/*']);
CREATE MODEL d.m REMOTE WITH CONNECTION `us.my_conn` OPTIONS (endpoint = 'gemini-2.0-flash');
SELECT * FROM EXTERNAL_QUERY('us.my_conn', 'SELECT password FROM users');
