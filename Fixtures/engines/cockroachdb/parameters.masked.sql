CREATE EXTERNAL CONNECTION k AS 'kafka://h.example:9092?sasl_enabled=true&sasl_user=u&sasl_password=[REDACTED]';
CREATE EXTERNAL CONNECTION k AS 'kafka://h.example:9092?sasl_enabled=true&sasl_client_secret=[REDACTED]';
CREATE EXTERNAL CONNECTION k AS 'aws-kms:///arn:aws:kms:us-east-1:123456789012:key/k?AUTH=specified&AWS_SECRET_ACCESS_KEY=[REDACTED]&REGION=us-east-1';
CREATE EXTERNAL CONNECTION k AS 'postgres:/u:[REDACTED]@h.example:5432/d';
