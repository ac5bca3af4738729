ALTER CONNECTION conn_kafka CONNECTOR WITH (properties.sasl.password = 'pear-root');
--                                                                      ^^^^^^^^^ exposed-secret [kind=alter]
ALTER CONNECTION conn_kafka CONNECTOR WITH (properties.sasl.password = SECRET new_pw);
