CREATE MODEL m INPUT (t STRING) OUTPUT (r STRING) WITH ('provider' = 'openai', 'openai.connection' = 'chat', 'openai.model_version' = 'gpt-4o');
CREATE TABLE docs (v ARRAY<FLOAT>) WITH ('connector' = 'pinecone', 'pinecone.connection' = 'vec', 'pinecone.api_key' = 'not a connection statement');
CREATE TOOL t USING CONNECTION `mcp` WITH ('type' = 'mcp', 'request_timeout' = '30');
CREATE FOREIGN CATALOG c USING CONNECTION pg OPTIONS (database 'd');
CREATE FOREIGN TABLE x.y.z USING CONNECTION pg OPTIONS (password 'q');
SELECT * FROM REMOTE_QUERY('pg', query => 'select 1');
