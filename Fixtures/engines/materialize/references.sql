CREATE SECRET kafka_password AS 'plum-tree-tea';
CREATE CONNECTION kafka_connection TO KAFKA (
    BROKERS ('b-1.plum.example:9096', 'b-2.plum.example:9096'),
    SECURITY PROTOCOL = 'SASL_SSL',
    SASL MECHANISMS = 'PLAIN',
    SASL USERNAME = SECRET kafka_user,
    SASL PASSWORD = SECRET kafka_password,
    SSL KEY = SECRET materialize.public.kafka_key,
    SSL CERTIFICATE AUTHORITY = '-----BEGIN CERTIFICATE----- MII -----END CERTIFICATE-----'
);
CREATE CONNECTION pg_connection TO POSTGRES (HOST 'db.plum.example', PORT 5432, USER 'u', PASSWORD SECRET pgpass, SSL MODE 'require', DATABASE 'd');
