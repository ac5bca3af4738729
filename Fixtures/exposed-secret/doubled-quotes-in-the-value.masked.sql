CREATE CONNECTION q WITH (
  'type' = 'couchbase',
  'endpoint' = 'couchbases://cb.plum.example',
  'username' = 'o''brien',
  'password' = '[REDACTED]'
);
