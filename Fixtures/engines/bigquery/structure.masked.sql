CREATE CONNECTION `p.eu.c` OPTIONS (connection_type = 'CLOUD_SQL', credential = STRUCT('u' AS username, '[REDACTED]' AS password));
