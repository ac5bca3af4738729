-- As a repository's bootstrap file has them: some good, some bad.
SET 'sql.current-catalog' = 'prod';
CREATE TABLE orders (id INT, note STRING) WITH ('connector' = 'confluent');
CREATE CONNECTION IF NOT EXISTS good WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '{{sessionconfig/sql.secrets.openai}}');
CREATE CONNECTION IF NOT EXISTS bad WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'cress sandwich');
--                                                                                                                  ^^^^^^^^^^^^^^ exposed-secret [name=bad line=5]
CREATE MODEL m INPUT (t STRING) OUTPUT (r STRING) WITH ('provider' = 'openai', 'openai.connection' = 'bad', 'task' = 'text_generation');
DESCRIBE CONNECTION bad;
SHOW CONNECTIONS;
DROP CONNECTION bad;
INSERT INTO orders VALUES (1, 'api-key = cress');
