CREATE STAGE s URL = 's3://b/' CONNECTION = (ACCESS_KEY_ID = 'plum-tree-1' SECRET_ACCESS_KEY = 'plum-tree-2');
--                                                            ^^^^^^^^^^^ exposed-secret
--                                                                                              ^^^^^^^^^^^ exposed-secret
COPY INTO t FROM 's3://b/' CONNECTION = (ENDPOINT_URL = 'https://s.example' SECRET_ID = 'plum-tree-1' SECRET_KEY = 'plum-tree-2') FILE_FORMAT = (TYPE = CSV);
--                                                                                       ^^^^^^^^^^^ exposed-secret
--                                                                                                                  ^^^^^^^^^^^ exposed-secret
ATTACH TABLE t 's3://b/1/2/' CONNECTION = (aws_key_id = 'plum-tree-1', aws_secret_key = 'plum-tree-2');
--                                                       ^^^^^^^^^^^ exposed-secret
--                                                                                       ^^^^^^^^^^^ exposed-secret
ALTER TABLE t CONNECTION = (DELEGATION = 'plum-tree-tea');
--                                        ^^^^^^^^^^^^^ exposed-secret
CREATE TABLE t (a INT) 's3://b/' CONNECTION = (SECRET_ACESS_KEY = 'plum-tree-tea');
--                                                                 ^^^^^^^^^^^^^ misspelled-secret-key
CREATE CATALOG c TYPE = ICEBERG CONNECTION = (ACCOUNT_NAME = 'a' ACCOUNT_KEY = 'plum-tree-tea');
--                                                                              ^^^^^^^^^^^^^ exposed-secret
create stage s url='s3://b/' connection=(access_key_id='${ID}' secret_access_key='plum-tree-tea');
--                                                                                ^^^^^^^^^^^^^ exposed-secret
CREATE STAEG s URL = 's3://b/' CONNECTION = (SECRET_ACCESS_KEY = 'plum-tree-tea');
--     ^^^^^ misspelled-keyword
--                                                                ^^^^^^^^^^^^^ broken-statement
CREATE STAGE s URL = 's3://b/' CONNECTION = [SECRET_ACCESS_KEY = 'plum-tree-tea'];
--                                                                ^^^^^^^^^^^^^ broken-statement
