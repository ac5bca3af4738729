CREATE CONNECTION k WITH (
  type = 'kafka',
  properties.bootstrap.server = 'b:9093',
  properties.ssl.ca.location = '/certs/ca.pem',
  properties.ssl.key.password = '[REDACTED]',
  properties.ssl.key.pem = '[REDACTED]',
  aws.credentials.secret_access_key = '[REDACTED]',
  aws.region = 'eu-west-1'
);
