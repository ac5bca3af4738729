CREATE CONNECTION cb WITH ('type' = 'couchbase', 'endpoint' = 'couchbases://cb.xyz.cloud.couchbase.com', 'username' = 'app', 'password' = '[REDACTED]');
