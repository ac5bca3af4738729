CREATE CONNECTION kafka_connection TO KAFKA (
    BROKER 'b-1.plum.example:9096',
    SASL MECHANISMS = 'SCRAM-SHA-256',
    SASL USERNAME = 'reader',
    SASL PASSWORD = 'plum-tree-tea'
--                   ^^^^^^^^^^^^^ exposed-secret [key=SASL PASSWORD name=kafka_connection]
);
