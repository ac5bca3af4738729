CREATE CONNECTION k WITH (
  type = 'kafka',
  properties.bootstrap.server = 'b:9093',
  properties.ssl.ca.location = '/certs/ca.pem',
  properties.ssl.key.password = 'gum-root',
--                               ^^^^^^^^ exposed-secret
  properties.ssl.key.pem = 'no pem at all',
--                          ^^^^^^^^^^^^^ exposed-secret
  aws.credentials.secret_access_key = 'tea-root',
--                                     ^^^^^^^^ exposed-secret
  aws.region = 'eu-west-1'
);
