CREATE DATA CONNECTION mysql_source
  TYPE JDBC
  SHARED
  OPTIONS (
    'jdbcUrl' = 'jdbc:mysql://db.plum.example:3306/d',
    'user' = 'u',
    'password' = 'plum-tree-tea'
--                ^^^^^^^^^^^^^ exposed-secret [key=password]
  );
