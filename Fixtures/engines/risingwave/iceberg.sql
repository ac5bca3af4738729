CREATE CONNECTION conn_iceberg WITH (
  type = 'iceberg',
  warehouse.path = 's3://plum/warehouse',
  s3.access.key = 'oak-root',
--                 ^^^^^^^^ exposed-secret [key=s3.access.key]
  s3.secret.key = 'ash-root',
--                 ^^^^^^^^ exposed-secret [key=s3.secret.key]
  s3.endpoint = 'http://minio:9301',
  s3.region = 'us-east-1',
  catalog.type = 'rest',
  catalog.credential = 'id:elm-root',
--                      ^^^^^^^^^^^ exposed-secret
  catalog.oauth2_server_uri = 'https://login.plum.example/token'
);
