CREATE DATA CONNECTION IF NOT EXISTS k TYPE Kafka NOT SHARED OPTIONS (
  'bootstrap.servers' = 'b:9092',
  'security.protocol' = 'SASL_SSL',
  'sasl.jaas.config' = 'org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="hazel-wood";'
--                                                                                                              ^^^^^^^^^^ secret-in-url
);
CREATE DATA CONNECTION m TYPE Mongo SHARED OPTIONS ('connectionString' = 'mongodb://u:hazel-bush@m.plum.example:27017');
--                                                                                    ^^^^^^^^^^ secret-in-url
