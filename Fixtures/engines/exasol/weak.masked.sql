-- As in many a migration script.
CREATE OR REPLACE CONNECTION MYSQL_JDBC
    TO 'jdbc:mysql://db.plum.example:3306/shop'
    USER 'user'
    IDENTIFIED BY '[REDACTED]';
SELECT * FROM (IMPORT FROM JDBC AT MYSQL_JDBC STATEMENT 'SELECT ''it works''');
