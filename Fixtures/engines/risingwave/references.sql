CREATE SECRET pw WITH (backend = 'meta') AS 'plum-tree-tea';
CREATE CONNECTION conn_kafka WITH (
  type = 'kafka',
  properties.bootstrap.server = 'b:9092',
  properties.sasl.password = SECRET pw,
  properties.ssl.key.location = SECRET kafka_key AS FILE
);
CREATE SOURCE s WITH (connector = 'kafka', connection = conn_kafka, topic = 't') FORMAT PLAIN ENCODE JSON;
