CREATE STAGE s URL = "s3://b/' CONNECTION = (ACCESS_KEY_ID = '${ID}' SECRET_ACCESS_KEY = '[REDACTED]');

COPY t TO 's3://b/x' WITH (FORMAT = `x') CONNECTION (REGION = 'r', SECRET_ACCESS_KEY = '[REDACTED]');

COPY t TO 's3://b/x' WITH (FORMAT = 'x') CONNECTION ((REGION = 'r', SECRET_ACCESS_KEY = '[REDACTED]');

CREATE TABLE t (id INT) ENGIN=SPIDER CONNECTION='host "h", user "u" password "[REDACTED]"';

CREATE TABLE t (id INT) ENGINE=SPIDR CONNECTION='host "h", user "u", pasword "[REDACTED]"';

ALTERSUBSCRIPTION c CONNECTION 'host=h.example user=u password=[REDACTED] dbname=d';

CREATE EXTERNAL CONNECTION c AS 'postgres://u:[REDACTED]@';

CREATE CONNECTION k TO KAFKA (BROKER 'h:9092', SASL USERNAME = 'u'; SASL PASSWORD = '[REDACTED]');

CREATE CONNECTION c;
WITH ('type' = 'openai', 'endpoint' = 'https://h.example/v1', 'api-key' = '[REDACTED]');
