CREATE TEMPORARY CONNECTION a WITH ('type' = 'default', 'k' = 'v', 'password' = 'plum-tree-tea');
--                                                                               ^^^^^^^^^^^^^ exposed-secret
CREATE TEMPORARY CONNECTION b WITH ('type' = 'kafka', 'properties.sasl.jaas.config' = 'org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="plum-tree-tea";');
--                                                                                                                                                                             ^^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type' = 'jdbc', 'url' = 'jdbc:postgresql://h.example/d', 'username' = 'u', 'password' = 'plum-tree-tea');
--                                                                                                                  ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH ('type' = 'jdbc', 'db.pasword' = 'plum-tree-tea');
--                                                         ^^^^^^^^^^^^^ misspelled-secret-key
CREATE TEMPORARY CONNECTION b WITH ('k' = 'v');
ALTER CONNECTION c RENAME TO d;
