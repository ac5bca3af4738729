CREATE STAGE s URL = "s3://b/' CONNECTION = (ACCESS_KEY_ID = '${ID}' SECRET_ACCESS_KEY = 'plum-tree-tea');
--                                                                                        ^^^^^^^^^^^^^ exposed-secret

COPY t TO 's3://b/x' WITH (FORMAT = `x') CONNECTION (REGION = 'r', SECRET_ACCESS_KEY = 'pear-tree-tea');
--                                                                                      ^^^^^^^^^^^^^ exposed-secret

COPY t TO 's3://b/x' WITH (FORMAT = 'x') CONNECTION ((REGION = 'r', SECRET_ACCESS_KEY = 'fig-tree-tea');
--                                                                                       ^^^^^^^^^^^^ broken-statement

CREATE TABLE t (id INT) ENGIN=SPIDER CONNECTION='host "h", user "u" password "palm-tree-tea"';
--                                                                            ^^^^^^^^^^^^^ secret-in-url

CREATE TABLE t (id INT) ENGINE=SPIDR CONNECTION='host "h", user "u", pasword "nut-tree-tea"';
--                                                                            ^^^^^^^^^^^^ secret-in-url

ALTERSUBSCRIPTION c CONNECTION 'host=h.example user=u password=elm-tree-tea dbname=d';
--@1-18 misspelled-keyword
--                                                             ^^^^^^^^^^^^ broken-statement

CREATE EXTERNAL CONNECTION c AS 'postgres://u:oak-tree-tea@';
--                                            ^^^^^^^^^^^^ secret-in-url

CREATE CONNECTION k TO KAFKA (BROKER 'h:9092', SASL USERNAME = 'u'; SASL PASSWORD = 'ash-tree-tea');
--                                                                                   ^^^^^^^^^^^^ broken-statement

CREATE CONNECTION c;
WITH ('type' = 'openai', 'endpoint' = 'https://h.example/v1', 'api-key' = 'lime-tree-tea');
--                                                                         ^^^^^^^^^^^^^ broken-statement
