COPY t TO 's3://b/x' WITH (FORMAT = 'parquet') CONNECTION (ENDPOINT = 'https://s.example', ACCESS_KEY_ID = 'plum-tree-1', SECRET_ACCESS_KEY = 'plum-tree-2');
--                                                                                                          ^^^^^^^^^^^ exposed-secret
--                                                                                                                                             ^^^^^^^^^^^ exposed-secret
COPY DATABASE d FROM 's3://b/x/' WITH (FORMAT = 'parquet') CONNECTION (REGION = 'us-west-2', SESSION_TOKEN = 'plum-tree-tea');
--                                                                                                            ^^^^^^^^^^^^^ exposed-secret
COPY (SELECT 1) TO 'oss://b/x' CONNECTION(access_key_secret = 'plum-tree-1', secret_acess_key = 'plum-tree-2');
--                                                             ^^^^^^^^^^^ exposed-secret
--                                                                                               ^^^^^^^^^^^ misspelled-secret-key
