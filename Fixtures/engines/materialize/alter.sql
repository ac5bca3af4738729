ALTER CONNECTION kafka_conn SET (SASL PASSWORD = 'nut-gall');
--                                                ^^^^^^^^ exposed-secret [kind=alter]
ALTER CONNECTION kafka_conn SET (BROKER 'b-3.plum.example:9096') WITH (VALIDATE = true);
ALTER CONNECTION kafka_conn RESET (SASL PASSWORD);
