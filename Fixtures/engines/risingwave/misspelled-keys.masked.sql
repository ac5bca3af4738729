CREATE CONNECTION k WITH (type = 'kafka', properties.bootstrap.server = 'b:9092', properties.sasl.pasword = '[REDACTED]',);
CREATE CONNECTION i WITH (type = 'iceberg', s3.secert.key = '[REDACTED]');
