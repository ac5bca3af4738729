CREATE SUBSCRIPTION s CONNECTION 'dbname=d password=[REDACTED]' PUBLICATION p WITH (connect = false, password_required = false);
