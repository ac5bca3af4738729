CREATE CONNECTION toronto STORAGE_TYPE = 's3' ACCESS_KEY_ID = 'plum-id' SECRET_ACCESS_KEY = 'plum-tree-tea';
--                                                             ^^^^^^^ exposed-secret [key=ACCESS_KEY_ID]
--                                                                                           ^^^^^^^^^^^^^ exposed-secret [key=SECRET_ACCESS_KEY]
