CREATE CONNECTION c WITH (type = 'iceberg', adlsgen2.client_id = 'i', adlsgen2.tenant_id = 't', adlsgen2.client_secret = '[REDACTED]');
CREATE CONNECTION c WITH (type = 'elasticsearch', url = 'https://h.example:9200', username = 'u', password = '[REDACTED]');
CREATE CONNECTION c WITH (type = 'iceberg', catalog.header = 'Authorization=Bearer [REDACTED]');
