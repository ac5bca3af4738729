CREATE CONNECTION IF NOT EXISTS playground_files
  TYPE FILE
  PROPERTIES (
    endpoint = 'http://minio:9000',
    region = 'us-east-1',
    access_key = 'minioadmin',
--                ^^^^^^^^^^ exposed-secret
    secret_key = 'minioadmin'
--                ^^^^^^^^^^ exposed-secret
  );
