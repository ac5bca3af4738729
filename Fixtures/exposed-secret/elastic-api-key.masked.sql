CREATE CONNECTION es WITH (
  'type' = 'elastic',
  'endpoint' = 'https://plum.es.eu-west-1.aws.found.io:443',
  'api-key' = '[REDACTED]'
);
