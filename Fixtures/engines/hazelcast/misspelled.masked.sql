CREATE DATA CONNECTION j TYPE JDBC SHARED OPTIONS ('jdbcUrl' = 'jdbc:mysql://h/d', 'user' = 'u', 'passwrd' = '[REDACTED]');
