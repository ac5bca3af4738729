#: Snowflake
CREATE CONNECTION IF NOT EXISTS prod_conn;
CREATE CONNECTION prod_conn AS REPLICA OF myorg.account1.prod_conn COMMENT = 'password rotated in May';
ALTER CONNECTION prod_conn ENABLE FAILOVER TO ACCOUNTS myorg.account2, myorg.account3 IGNORE EDITION CHECK;
ALTER CONNECTION prod_conn PRIMARY;
ALTER CONNECTION prod_conn SET COMMENT = 'token owner: Anna';
ALTER CONNECTION IF EXISTS prod_conn UNSET COMMENT;
SHOW CONNECTIONS LIKE 'prod%';
DROP CONNECTION prod_conn;
DESCRIBE CONNECTION prod_conn;
----
#: Snowflake
CREATE OR REPLACE SECRET openai_key TYPE = GENERIC_STRING SECRET_STRING = 'hunter2-and-more';
CREATE SECRET svc TYPE = PASSWORD USERNAME = 'app' PASSWORD = 'hunter2';
CREATE USER loader PASSWORD = 'Summer2026' DEFAULT_ROLE = loader MUST_CHANGE_PASSWORD = TRUE;
ALTER USER loader SET PASSWORD = 'Winter2026';
CREATE STAGE s URL = 's3://b/p' CREDENTIALS = (AWS_KEY_ID = 'abc' AWS_SECRET_KEY = 'def');
CREATE SECURITY INTEGRATION i TYPE = OAUTH OAUTH_CLIENT_SECRET = 'hunter2';
CREATE API INTEGRATION a API_PROVIDER = aws_api_gateway API_KEY = 'swordfish' ENABLED = TRUE;
----
#: BigQuery
CREATE CONNECTION `proj.eu.my_conn` OPTIONS (connection_type = 'CLOUD_RESOURCE', friendly_name = 'lake');
CREATE OR REPLACE EXTERNAL TABLE ds.t WITH CONNECTION `proj.eu.my_conn` OPTIONS (format = 'PARQUET', uris = ['gs://b/*.parquet']);
CREATE OR REPLACE MODEL ds.m REMOTE WITH CONNECTION `proj.eu.my_conn` OPTIONS (ENDPOINT = 'text-embedding-005');
CREATE FUNCTION ds.f(x STRING) RETURNS STRING REMOTE WITH CONNECTION `proj.eu.c` OPTIONS (endpoint = 'https://x.cloudfunctions.net/f', user_defined_context = [("mode", "token")]);
SELECT * FROM EXTERNAL_QUERY("proj.eu.my_conn", "SELECT password FROM users");
LOAD DATA INTO ds.t FROM FILES (format = 'AVRO', uris = ['gs://b/x']) WITH CONNECTION `proj.eu.c`;
----
#: Confluent
CREATE MODEL m INPUT (text STRING) OUTPUT (v ARRAY<FLOAT>) WITH ('provider' = 'openai', 'task' = 'embedding', 'openai.connection' = 'my-openai-connection', 'openai.model_version' = 'v3');
CREATE MODEL m2 INPUT (text STRING) OUTPUT (label STRING) WITH ('provider' = 'openai', 'openai.api_key' = 'hunter2', 'openai.endpoint' = 'https://api.openai.com/v1');
CREATE MODEL m3 WITH ('provider' = 'bedrock', 'bedrock.aws_secret_access_key' = 'plum-tree-tea', 'bedrock.connection' = 'c');
SET 'sql.secrets.openaikey' = 'hunter2';
SET 'client.statement-name' = 'connection-test';
DROP CONNECTION IF EXISTS `my-conn`;
DESCRIBE CONNECTION `my-conn`;
SHOW CREATE CONNECTION `my-conn`;
SHOW CONNECTIONS;
SHOW CONNECTIONS LIKE 'prod%';
----
#: Confluent
CREATE CONNECTION `azure-openai-conn` WITH ('type' = 'AZUREOPENAI', 'endpoint' = 'https://x.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=2024-10-21', 'api-key' = '{{sessionconfig/sql.secrets.azurekey}}');
CREATE CONNECTION IF NOT EXISTS mongo WITH ('type' = 'mongodb', 'endpoint' = 'mongodb+srv://c0.example.net', 'username' = 'reader', 'password' = '<password>');
CREATE CONNECTION cat.db.bed WITH ('type' = 'bedrock', 'endpoint' = 'https://bedrock-runtime.us-east-1.amazonaws.com/model/m/invoke', 'aws-access-key' = '${AWS_ACCESS_KEY_ID}', 'aws-secret-key' = '${AWS_SECRET_ACCESS_KEY}', 'aws-session-token' = '${AWS_SESSION_TOKEN}');
CREATE CONNECTION mcp WITH ('type' = 'mcp_server', 'endpoint' = 'https://mcp.example.com', 'transport-type' = 'STREAMABLE_HTTP', 'token-endpoint' = 'https://idp.example.com/token', 'client-id' = 'flink', 'client-secret' = '${CLIENT_SECRET}', 'scope' = 'read');
ALTER CONNECTION mcp SET ('endpoint' = 'https://mcp2.example.com');
ALTER CONNECTION mcp SET ('client-secret' = '${{ secrets.MCP }}');
ALTER CONNECTION IF EXISTS mcp RENAME TO mcp2;
ALTER CONNECTION mcp RESET ('client-secret', 'password', 'token');
----
#: Flink
CREATE TABLE users (id BIGINT, password STRING, api_key STRING) WITH ('connector' = 'jdbc', 'url' = 'jdbc:mysql://h/d', 'username' = 'u', 'password' = 'hunter2');
CREATE TABLE k (v STRING) WITH ('connector' = 'kafka', 'properties.sasl.jaas.config' = 'org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="hunter2";');
CREATE CATALOG c WITH ('type' = 'jdbc', 'default-database' = 'd', 'username' = 'u', 'password' = 'hunter2', 'base-url' = 'jdbc:postgresql://h');
CREATE TABLE t USING CONNECTION my_conn WITH ('connector' = 'jdbc', 'table-name' = 'orders', 'password' = 'hunter2');
CREATE TABLE t2 (x INT) WITH ('connector' = 'jdbc', 'connection' = 'my_conn', 'connection.password' = 'x1');
SELECT * FROM ML_PREDICT('m', text, MAP['connection', 'my_conn']);
----
#: Databricks
CREATE CONNECTION pg TYPE postgresql OPTIONS (host 'h', port '5432', user 'u', password secret('scope', 'pg-password'));
CREATE CONNECTION sf TYPE snowflake OPTIONS (host 'x.snowflakecomputing.com', sfWarehouse 'wh', user 'u', password try_secret('a', 'b'));
CREATE CONNECTION http TYPE HTTP OPTIONS (host 'https://api.example.com', port '443', base_path '/v1', bearer_token secret ('s', 't'));
ALTER CONNECTION pg OWNER TO `data-team`;
ALTER CONNECTION pg RENAME TO pg2;
GRANT USE CONNECTION ON CONNECTION pg TO `analysts`;
GRANT CREATE CONNECTION ON METASTORE TO `admins`;
REVOKE USE CONNECTION ON CONNECTION pg FROM `analysts`;
CREATE FOREIGN CATALOG c USING CONNECTION pg OPTIONS (database 'orders');
COMMENT ON CONNECTION pg IS 'the password is in the vault';
DROP CONNECTION pg;
DESCRIBE CONNECTION EXTENDED pg;
----
#: Materialize
CREATE SECRET pgpass AS 'hunter2';
CREATE CONNECTION pg TO POSTGRES (HOST 'h', PORT 5432, USER 'u', PASSWORD SECRET pgpass, SSL MODE 'require', DATABASE 'd');
CREATE CONNECTION k TO KAFKA (BROKERS ('b1:9092', 'b2:9092'), SASL MECHANISMS = 'SCRAM-SHA-256', SASL USERNAME = 'u', SASL PASSWORD = SECRET kpass);
CREATE CONNECTION k2 TO KAFKA (BROKERS ('b1:9092' USING AWS PRIVATELINK svc (PORT 9093)), SSL KEY = SECRET key, SSL CERTIFICATE = SECRET crt);
CREATE CONNECTION pl TO AWS PRIVATELINK (SERVICE NAME 'com.amazonaws.vpce.us-east-1.vpce-svc-0e1', AVAILABILITY ZONES ('use1-az1', 'use1-az4'));
CREATE CONNECTION t TO SSH TUNNEL (HOST 'bastion', PORT 22, USER 'mz');
CREATE CONNECTION a TO AWS (ASSUME ROLE ARN = 'arn:aws:iam::000000000000:role/x');
CREATE SOURCE s FROM POSTGRES CONNECTION pg (PUBLICATION 'p') FOR ALL TABLES;
CREATE SOURCE s2 FROM KAFKA CONNECTION k (TOPIC 't') FORMAT AVRO USING CONFLUENT SCHEMA REGISTRY CONNECTION csr;
CREATE SINK s3 FROM v INTO KAFKA CONNECTION k (TOPIC 't') FORMAT JSON ENVELOPE DEBEZIUM;
ALTER CONNECTION t ROTATE KEYS;
ALTER CONNECTION pg SET (HOST = 'h2'), RESET (PORT);
VALIDATE CONNECTION pg;
SHOW CONNECTIONS;
----
#: RisingWave
CREATE SECRET kp WITH (backend = 'meta') AS 'hunter2';
CREATE CONNECTION c WITH (type = 'kafka', properties.bootstrap.server = 'b:9092', properties.sasl.username = 'u', properties.sasl.password = SECRET kp,);
CREATE CONNECTION i WITH (type = 'iceberg', catalog.type = 'rest', catalog.uri = 'http://h', s3.access.key = SECRET a, s3.secret.key = SECRET b, warehouse.path = 's3://w');
CREATE CONNECTION f WITH (type = 'kafka', properties.ssl.key.pem = SECRET k AS FILE);
CREATE SOURCE s WITH (connector = 'kafka', connection = c, topic = 't', properties.sasl.password = 'hunter2') FORMAT PLAIN ENCODE JSON;
CREATE SINK sk FROM mv WITH (connector = 'jdbc', jdbc.url = 'jdbc:postgresql://h/d?user=u&password=hunter2');
DROP CONNECTION c;
----
#: Databend
CREATE CONNECTION c STORAGE_TYPE = 's3' ROLE_ARN = 'arn:aws:iam::123456789012:role/r' EXTERNAL_ID = 'x-1';
CREATE STAGE st URL = 's3://b/p/' CONNECTION = (CONNECTION_NAME = 'c');
CREATE STAGE st2 URL = 's3://b' CONNECTION = (ENDPOINT_URL = 'https://h');
COPY INTO t FROM 's3://b/p' CONNECTION = (CONNECTION_NAME = 'c') FILE_FORMAT = (TYPE = CSV);
----
#: PostgreSQL
CREATE SUBSCRIPTION s CONNECTION 'host=h port=5432 user=repl dbname=d passfile=/etc/pg/.pgpass' PUBLICATION p;
CREATE SUBSCRIPTION s2 CONNECTION 'service=orders' PUBLICATION p WITH (copy_data = false, password_required = false);
ALTER SUBSCRIPTION s CONNECTION 'dbname=d host=h sslmode=verify-full';
ALTER SUBSCRIPTION s SET (slot_name = NONE);
ALTER SUBSCRIPTION s REFRESH PUBLICATION;
CREATE USER u WITH PASSWORD 'hunter2';
CREATE ROLE r LOGIN PASSWORD 'SCRAM-SHA-256$4096:abc' CONNECTION LIMIT 5;
ALTER ROLE r CONNECTION LIMIT -1;
ALTER ROLE r WITH CONNECTION LIMIT 10 PASSWORD 'hunter2';
CREATE DATABASE d OWNER = u CONNECTION LIMIT = 100;
CREATE USER MAPPING FOR u SERVER s OPTIONS (user 'remote', password 'hunter2');
ALTER SYSTEM SET max_connections = 200;
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle' AND application_name = 'connection-pool';
SELECT dblink_connect('conn', 'host=h password=hunter2');
----
#: MySQL
CREATE TABLE t (id INT) ENGINE=FEDERATED CONNECTION='server_link/t';
CREATE SERVER l FOREIGN DATA WRAPPER mysql OPTIONS (USER 'u', HOST 'h', DATABASE 'd');
CREATE USER 'app'@'%' IDENTIFIED BY 'hunter2' REQUIRE SSL WITH MAX_USER_CONNECTIONS 10;
ALTER USER 'app'@'%' IDENTIFIED WITH caching_sha2_password BY 'hunter2';
GRANT CONNECTION_ADMIN ON *.* TO 'app'@'%';
KILL CONNECTION 42;
KILL QUERY 43;
SET GLOBAL max_connections = 500;
SET @@session.character_set_connection = utf8mb4;
SET collation_connection = 'utf8mb4_0900_ai_ci';
SHOW VARIABLES LIKE 'max_connections';
SELECT CONNECTION_ID(), @@max_user_connections;
CHANGE REPLICATION SOURCE TO SOURCE_HOST = 'h', SOURCE_USER = 'u', SOURCE_PASSWORD = 'hunter2', SOURCE_CONNECTION_AUTO_FAILOVER = 1;
SET NAMES utf8mb4 /* connection 'password' = 'x' */;
----
#: SQL Server
CREATE LOGIN app WITH PASSWORD = 'hunter2', CHECK_POLICY = ON;
CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'u', SECRET = 'hunter2';
CREATE EXTERNAL DATA SOURCE d WITH (LOCATION = 'sqlserver://h', CREDENTIAL = c, CONNECTION_OPTIONS = 'Encrypt=yes;TrustServerCertificate=no');
CREATE EXTERNAL DATA SOURCE d2 WITH (LOCATION = 'odbc://h', CONNECTION_OPTIONS = 'Driver={x};Server=h', PUSHDOWN = ON);
CREATE ENDPOINT e STATE = STARTED AS TCP (LISTENER_PORT = 5022);
SELECT * FROM OPENROWSET('MSOLEDBSQL', 'Server=h;Trusted_Connection=yes;', 'SELECT 1');
EXEC sp_addlinkedsrvlogin @rmtsrvname = 'h', @rmtuser = 'u', @rmtpassword = 'hunter2';
RECONFIGURE;
EXEC sp_configure 'user connections', 100;
----
#: Oracle
CREATE DATABASE LINK l CONNECT TO u IDENTIFIED BY hunter2 USING 'tns';
CREATE USER u IDENTIFIED BY "hunter2" DEFAULT TABLESPACE users;
ALTER PROFILE default LIMIT CONNECT_TIME 30 SESSIONS_PER_USER 5;
ALTER USER u IDENTIFIED BY hunter2 REPLACE swordfish;
-- The connection of user u uses password 'hunter2'. Don't tell.
----
#: Exasol
CREATE CONNECTION c TO 'db.example.com:5432';
GRANT CONNECTION c TO role_x;
GRANT ACCESS ON CONNECTION c FOR SCRIPT s TO u;
IMPORT INTO t FROM JDBC AT c STATEMENT 'SELECT 1';
DROP CONNECTION IF EXISTS c;
ALTER CONNECTION c TO 'other.example.com:5432';
CREATE USER u IDENTIFIED BY "hunter2";
RENAME CONNECTION c TO d;
COMMENT ON TABLE t IS 'connection by password';
----
#: CockroachDB
CREATE EXTERNAL CONNECTION c AS 's3://bucket/path?AUTH=implicit';
CREATE EXTERNAL CONNECTION n AS 'nodelocal://1/backup';
CREATE EXTERNAL CONNECTION u AS 'userfile://defaultdb.public.x';
DROP EXTERNAL CONNECTION c;
SHOW EXTERNAL CONNECTIONS;
BACKUP INTO 'external://c';
CREATE CHANGEFEED FOR t INTO 'external://kafka_conn' WITH updated;
GRANT EXTERNALCONNECTION TO u;
CREATE USER u WITH PASSWORD 'hunter2';
----
#: Hazelcast
CREATE DATA CONNECTION c TYPE JDBC SHARED OPTIONS ('jdbcUrl' = 'jdbc:mysql://h/d', 'user' = 'u', 'password' = '${PW}');
DROP DATA CONNECTION IF EXISTS c;
SHOW DATA CONNECTIONS;
CREATE MAPPING m DATA CONNECTION c OPTIONS ('valueFormat' = 'json', 'password' = 'column');
----
#: ClickHouse
CREATE NAMED COLLECTION nc AS access_key_id = 'abc', secret_access_key = 'def';
CREATE USER u IDENTIFIED WITH sha256_password BY 'hunter2';
SELECT * FROM postgresql('h:5432', 'd', 't', 'u', 'hunter2');
SELECT * FROM system.metrics WHERE metric LIKE '%Connection';
SET max_distributed_connections = 1024;
----
#: Trino, Presto
SET SESSION hive.max_connections = 5;
CREATE CATALOG c USING postgresql WITH ("connection-url" = 'jdbc:postgresql://h/d', "connection-user" = 'u', "connection-password" = 'hunter2');
----
#: DuckDB
CREATE SECRET s (TYPE s3, KEY_ID 'abc', SECRET 'def', REGION 'us-east-1');
ATTACH 'host=h password=hunter2' AS pg (TYPE postgres);
----
#: Redshift
COPY t FROM 's3://b/p' CREDENTIALS 'aws_access_key_id=abc;aws_secret_access_key=def';
CREATE EXTERNAL SCHEMA s FROM POSTGRES DATABASE 'd' URI 'h' IAM_ROLE 'arn:aws:iam::1:role/r' SECRET_ARN 'arn:aws:secretsmanager:x';
ALTER USER u PASSWORD 'hunter2A' CONNECTION LIMIT 10;
CREATE USER v PASSWORD 'hunter2A' CONNECTION LIMIT UNLIMITED SESSION TIMEOUT 3600;
----
#: Db2, Teradata, SAP, Vertica
CREATE TRUSTED CONTEXT tc BASED UPON CONNECTION USING SYSTEM AUTHID u ATTRIBUTES (ADDRESS '10.0.0.1') DEFAULT ROLE r ENABLE;
CREATE REMOTE SOURCE s ADAPTER "hanaodbc" CONFIGURATION 'Driver=x;ServerNode=h' WITH CREDENTIAL TYPE 'PASSWORD' USING 'user=u;password=hunter2';
CREATE USER u PASSWORD "Hunter2aa" NO FORCE_FIRST_PASSWORD_CHANGE;
CONNECT TO d USER u USING 'hunter2';
CONNECT TO VERTICA d USER u PASSWORD 'hunter2' ON 'h', 5433;
SET CONNECTION a;
SET CONNECTION DEFAULT;
DISCONNECT CONNECTION a;
EXEC SQL SET CONNECTION :conn;
EXEC SQL CONNECT TO 'd' AS conn1 USER 'u' IDENTIFIED BY 'hunter2';
----
#: look-alike words
CREATE CONNECTOR pg WITH ('connector.class' = 'io.debezium.connector.postgresql.PostgresConnector', 'database.password' = 'hunter2');
CREATE SOURCE CONNECTOR jdbc_source WITH ("connector.class" = 'JdbcSourceConnector', "connection.url" = 'jdbc:postgresql://h/d', "connection.password" = 'hunter2');
CREATE SINK CONNECTOR s WITH ('connector.class' = 'S3', 'aws.secret.access.key' = 'abcdef');
CREATE COLLECTION c WITH ('password' = 'hunter2');
ALTER COLLECTION c SET ('api-key' = 'hunter2');
CREATE TABLE connections (id INT, password TEXT DEFAULT 'hunter2', token TEXT);
CREATE TABLE connection (id INT, password TEXT DEFAULT 'hunter2');
CREATE VIEW connection AS SELECT 'hunter2' AS password, 'x' AS token;
INSERT INTO connections (id, password, api_key) VALUES (1, 'hunter2', 'swordfish');
UPDATE connection SET password = 'hunter2', token = 'abc' WHERE id = 1;
SELECT connection, password FROM connections WHERE token = 'abc' AND password = 'hunter2';
CREATE INDEX connection_idx ON connection (password);
ALTER TABLE connection ADD COLUMN password TEXT DEFAULT 'hunter2';
ALTER TABLE t ADD CONSTRAINT connection_fk FOREIGN KEY (connection) REFERENCES connections (id);
DELETE FROM connection WHERE password = 'hunter2';
CREATE CONVERSION c FOR 'UTF8' TO 'LATIN1' FROM f;
CREATE FUNCTION connection(password text) RETURNS text AS 'SELECT ''hunter2''' LANGUAGE sql;
CALL create_connection('db', 'password', 'hunter2');
SELECT create_connection(name => 'x', password => 'hunter2');
ALTER SESSION SET connection_timeout = 30, password = 'x';
COMMENT ON COLUMN users.connection IS 'password = hunter2';
CREATE COLLATION c (provider = icu, locale = 'de');
----
#: prose in comments
-- To create a connection, go to the console; the password = 'hunter2' there is the default.
-- CREATE CONNECTION is not needed here: we use the token 'abc'.
-- The connection with ('old') settings was removed.
/* Alter the connection if the api-key changes. See "connection" in the handbook: password: 'changeme'. Connection strings look like host=h user=u. */
-- TODO: connection pooling ('max' = '10')
# create connection
-- connection: password => 'hunter2'
SELECT 1; -- connection (WITH password)
-- We create connections with secrets from the vault, never 'inline'.
SELECT 'Could not create connection with password ''x''' AS message;
RAISE NOTICE 'connection to % with user % failed', host, usr;
PRINT 'Creating connection with password = hunter2';
----
#: dump
SET statement_timeout = 0;
SET client_encoding = 'UTF8';
COPY public.connections (id, name, password, token) FROM stdin;
1	main	hunter2	abc
2	create connection	letmein	def
\.
INSERT INTO `wp_options` VALUES (1,'db_connection','hunter2','yes'),(2,'api_key','swordfish','no'),(3,'connection_password','pw','yes');
CREATE TABLE `wp_users` (`ID` bigint, `user_pass` varchar(255) DEFAULT 'hunter2', `connection` text) ENGINE=InnoDB;
-- Dump completed on connection close
