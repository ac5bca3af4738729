ALTER CONNECTION conn_kafka CONNECTOR WITH (properties.sasl.password = '[REDACTED]');
ALTER CONNECTION conn_kafka CONNECTOR WITH (properties.sasl.password = SECRET new_pw);
