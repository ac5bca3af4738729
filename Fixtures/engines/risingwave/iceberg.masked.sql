CREATE CONNECTION conn_iceberg WITH (
  type = 'iceberg',
  warehouse.path = 's3://plum/warehouse',
  s3.access.key = '[REDACTED]',
  s3.secret.key = '[REDACTED]',
  s3.endpoint = 'http://minio:9301',
  s3.region = 'us-east-1',
  catalog.type = 'rest',
  catalog.credential = '[REDACTED]',
  catalog.oauth2_server_uri = 'https://login.plum.example/token'
);
