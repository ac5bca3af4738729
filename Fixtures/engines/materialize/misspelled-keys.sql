CREATE CONNECTION k TO KAFKA (BROKER 'b:9092', SASL MECHANISMS = 'PLAIN', SASL USERNAME = 'u', SASL PASWORD = 'box-gall');
--                                                                                                             ^^^^^^^^ misspelled-secret-key [key=SASL PASWORD]
