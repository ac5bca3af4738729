CREATE EXTERNAL CONNECTION gs AS 'gs://plum/x?AUTH=specified&CREDENTIALS=[REDACTED]';
CREATE EXTERNAL CONNECTION az AS 'azure-blob://plum?AZURE_ACCOUNT_NAME=plum&AZURE_ACCOUNT_KEY=[REDACTED]';
CREATE EXTERNAL CONNECTION kf AS 'kafka://b.plum.example:9093?tls_enabled=true&sasl_enabled=true&sasl_user=u&sasl_password=[REDACTED]&sasl_mechanism=SCRAM-SHA-512';
CREATE EXTERNAL CONNECTION IF NOT EXISTS pg AS 'postgresql://u:[REDACTED]@db.plum.example:26257/d?sslmode=verify-full';
