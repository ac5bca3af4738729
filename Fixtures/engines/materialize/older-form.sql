CREATE CONNECTION k FOR KAFKA BROKER 'b:9092' WITH (sasl_mechanisms = 'PLAIN', sasl_username = 'u', sasl_password = 'fig-gall');
--                                                                                                                   ^^^^^^^^ exposed-secret
