CREATE TABLE t (a INT) ENGINE=SPIDER CONNECTION='host "h.example", user "joe", password "[REDACTED]"';
CREATE TABLE t (a INT) ENGINE=CONNECT TABLE_TYPE=MYSQL CONNECTION='mysql://u@h.example/d/t' OPTION_LIST='User=u,Password=[REDACTED]';
ALTER TABLE t CONNECTION='mysql://u:[REDACTED]@h.example:3306/d/t';
