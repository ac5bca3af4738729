CREATE CONNECTION k WITH (type = 'kafka', properties.bootstrap.server = 'b:9092', properties.sasl.pasword = 'sloe-root',);
--                                                                                                           ^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION i WITH (type = 'iceberg', s3.secert.key = 'plum-root');
--                                                           ^^^^^^^^^ misspelled-secret-key
