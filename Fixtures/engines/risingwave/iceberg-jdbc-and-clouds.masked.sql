CREATE CONNECTION a WITH (type = 'iceberg', catalog.type = 'jdbc', catalog.uri = 'jdbc:postgresql://h/d', catalog.jdbc.user = 'u', catalog.jdbc.password = '[REDACTED]');
CREATE CONNECTION b WITH (type = 'iceberg', catalog.type = 'rest', catalog.token = '[REDACTED]');
CREATE CONNECTION c WITH (type = 'iceberg', gcs.credential = '[REDACTED]', warehouse.path = 'gs://plum');
CREATE CONNECTION d WITH (type = 'iceberg', azblob.account_name = 'plum', azblob.account_key = '[REDACTED]');
