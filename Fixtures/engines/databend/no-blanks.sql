CREATE CONNECTION IF NOT EXISTS minio STORAGE_TYPE='s3' ACCESS_KEY_ID='minio-id' SECRET_ACCESS_KEY='minio-tea' ENDPOINT_URL='http://127.0.0.1:9900';
--                                                                     ^^^^^^^^ exposed-secret
--                                                                                                  ^^^^^^^^^ exposed-secret
