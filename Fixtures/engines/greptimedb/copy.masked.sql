COPY t TO 's3://b/x' WITH (FORMAT = 'parquet') CONNECTION (ENDPOINT = 'https://s.example', ACCESS_KEY_ID = '[REDACTED]', SECRET_ACCESS_KEY = '[REDACTED]');
COPY DATABASE d FROM 's3://b/x/' WITH (FORMAT = 'parquet') CONNECTION (REGION = 'us-west-2', SESSION_TOKEN = '[REDACTED]');
COPY (SELECT 1) TO 'oss://b/x' CONNECTION(access_key_secret = '[REDACTED]', secret_acess_key = '[REDACTED]');
