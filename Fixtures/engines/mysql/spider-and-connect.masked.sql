CREATE TABLE t (a INT) ENGINE=SPIDER CONNECTION='host "h.example", user "joe", password "[REDACTED]"';
CREATE TABLE t (a INT) ENGINE=CONNECT TABLE_TYPE=MYSQL CONNECTION='mysql://u@h.example/d/t' OPTION_LIST='User=u,Password=[REDACTED]';
ALTER TABLE t CONNECTION='mysql://u:[REDACTED]@h.example:3306/d/t';
CREATE TABLE t (a INT COMMENT 'first') ENGINE=SPIDER COMMENT='host "h", user "joe", password "[REDACTED]"' CONNECTION='srv "s1"';
CREATE TABLE t (a INT) ENGINE=CONNECT TABLE_TYPE=JDBC CONNECTION='jdbc:mysql://h.example/d' OPTON_LIST='User=u,Password=[REDACTED]';
ALTR TABLE t CONNECTION='mysql://joe:[REDACTED]@h.example/d/t';
ALTER TABLE t CONNECTION'mysql://joe:[REDACTED]@h.example/d/t';
