CREATE CONNECTION s3 TYPE FILE PROPERTIES (
  type = 's3', endpoint = 'http://minio:9000', access_key = '[REDACTED]', secret_key = '[REDACTED]'
);
