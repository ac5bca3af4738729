-- Keys that Apache Flink itself leaves in the catalogue in clear.
CREATE TEMPORARY CONNECTION kafka WITH ('type' = 'rest', 'endpoint' = 'https://k.plum.example', 'sasl.password' = 'burdock-1');
--                                                                                                                 ^^^^^^^^^ misspelled-secret-key
CREATE TEMPORARY CONNECTION db WITH ('type' = 'rest', 'endpoint' = 'https://k.plum.example', 'db.password' = 'burdock-2');
--                                                                                                            ^^^^^^^^^ misspelled-secret-key
