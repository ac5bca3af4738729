CREATE CONNECTION ora WITH (
  'type' = 'confluent_jdbc',
  'endpoint' = 'jdbc:oracle:thin:scott/limestone9@//db.plum.example:1521/ORCL',
--                                     ^^^^^^^^^^ secret-in-url
  'username' = 'scott',
  'password' = '${ORA_PASSWORD}'
);
