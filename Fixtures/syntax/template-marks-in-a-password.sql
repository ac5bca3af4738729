CREATE CONNECTION a WITH ('type' = 'mongodb', 'username' = 'u', 'password' = 'plum$(7tree', 'endpoint' = 'mongodb://h/(d)');
--                                                                            ^^^^^^^^^^^ exposed-secret
CREATE CONNECTION b WITH ('type' = 'mongodb', 'username' = 'u', 'password' = '${MONGO}', 'endpoint' = 'mongodb://h/{d}');
