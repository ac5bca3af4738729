CREATE CONNECTION az STORAGE_TYPE = 'azblob' ACCOUNT_NAME = 'plum' ACCOUNT_KEY = 'oak-barrel' ENDPOINT_URL = 'https://plum.blob.core.windows.net';
--                                                                                ^^^^^^^^^^ exposed-secret
CREATE CONNECTION gc STORAGE_TYPE = 'gcs' CREDENTIAL = 'ash-barrel';
--                                                      ^^^^^^^^^^ exposed-secret
CREATE CONNECTION os STORAGE_TYPE = 'oss' ACCESS_KEY_ID = 'elm-id' ACCESS_KEY_SECRET = 'elm-barrel' ENDPOINT_URL = 'https://oss.plum.example';
--                                                         ^^^^^^ exposed-secret
--                                                                                      ^^^^^^^^^^ exposed-secret
CREATE CONNECTION co STORAGE_TYPE = 'cos' SECRET_ID = '${COS_ID}' SECRET_KEY = 'fir-barrel';
--                                                                              ^^^^^^^^^^ exposed-secret
CREATE CONNECTION hf STORAGE_TYPE = 'huggingface' REPO_TYPE = 'dataset' TOKEN = 'bay-barrel';
--                                                                               ^^^^^^^^^^ exposed-secret
