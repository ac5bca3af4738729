CREATE SNOWFLAKE CONNECTION c CONNECTION_STRING = 'jdbc:snowflake://h.example/?db=d' USER_NAME = 'u' PRIVATE_KEY_FILE = '/keys/k.p8' PRIVATE_KEY_FILE_PWD = 'plum-tree-tea';
--                                                                                                                                                           ^^^^^^^^^^^^^ exposed-secret
