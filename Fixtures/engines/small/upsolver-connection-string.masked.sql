CREATE MYSQL CONNECTION my CONNECTION_STRING = 'jdbc:mysql://h:3306/d?user=u&password=[REDACTED]' USER_NAME = 'u' PASSWORD = '${PW}';
