CREATE CONNECTION conn_kafka WITH (
  type = 'kafka',
  properties.bootstrap.server = 'b.plum.example:9092',
  properties.security.protocol = 'SASL_SSL',
  properties.sasl.mechanism = 'PLAIN',
  properties.sasl.username = 'u',
  properties.sasl.password = '[REDACTED]',
);
