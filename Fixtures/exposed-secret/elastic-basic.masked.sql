CREATE CONNECTION es_basic WITH (
  'type' = 'elastic',
  'endpoint' = 'https://plum.es.eu-west-1.aws.found.io:443',
  'username' = 'elastic',
  'password' = '[REDACTED]'
);
