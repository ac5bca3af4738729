-- Keys that only Apache Flink's list has (FLIP-529) count where the type is absent or not known.
ALTER CONNECTION api SET ('auth-params' = '[REDACTED]');
CREATE CONNECTION jaas WITH ('type' = 'quasar', 'jaas.config' = '[REDACTED]');
