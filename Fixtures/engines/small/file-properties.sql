CREATE CONNECTION s3 TYPE FILE PROPERTIES (
  type = 's3', endpoint = 'http://minio:9000', access_key = 'small-id', secret_key = 'small-ash'
--                                                           ^^^^^^^^ exposed-secret
--                                                                                    ^^^^^^^^^ exposed-secret
);
