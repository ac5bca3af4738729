CREATE TEMPORARY CONNECTION a WITH ('type' = 'default', 'k' = 'v', 'password' = '[REDACTED]');
CREATE TEMPORARY CONNECTION b WITH ('type' = 'kafka', 'properties.sasl.jaas.config' = 'org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="[REDACTED]";');
CREATE CONNECTION c WITH ('type' = 'jdbc', 'url' = 'jdbc:postgresql://h.example/d', 'username' = 'u', 'password' = '[REDACTED]');
CREATE CONNECTION c WITH ('type' = 'jdbc', 'db.pasword' = '[REDACTED]');
CREATE TEMPORARY CONNECTION b WITH ('k' = 'v');
ALTER CONNECTION c RENAME TO d;
