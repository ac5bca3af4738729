-- Keys that Apache Flink itself leaves in the catalogue in clear.
CREATE TEMPORARY CONNECTION kafka WITH ('type' = 'rest', 'endpoint' = 'https://k.plum.example', 'sasl.password' = '[REDACTED]');
CREATE TEMPORARY CONNECTION db WITH ('type' = 'rest', 'endpoint' = 'https://k.plum.example', 'db.password' = '[REDACTED]');
