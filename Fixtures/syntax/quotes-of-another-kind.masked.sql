CREATE CONNECTION a TO 'jdbc:x' USER 'u' IDENTIFIED BY '[REDACTED]';
CREATE CONNECTION b WITH ('type' = 'mongodb', 'endpoint' = 'e', 'username' = 'u', 'password' = '[REDACTED]');
CREATE CONNECTION c WITH ('type' = 'mongodb', 'username' = 'u', 'password' = '[REDACTED]', 'endpoint' = 'e');
CREATE CONNECTION d TYPE mysql OPTIONS (host 'h', user 'u', password '[REDACTED]', port '1');
