CREATE DATA CONNECTION j TYPE JDBC SHARED OPTIONS ('jdbcUrl' = 'jdbc:mysql://h/d', 'user' = 'u', 'passwrd' = 'hazel-hen');
--                                                                                                            ^^^^^^^^^ misspelled-secret-key [suggestion=password]
