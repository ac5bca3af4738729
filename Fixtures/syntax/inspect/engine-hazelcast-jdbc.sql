CREATE DATA CONNECTION c TYPE JDBC OPTIONS ('jdbcUrl' = 'jdbc:mysql://h/d?user=reader&password=plum-tree-tea');
