CREATE CONNECTION ora WITH (
  'type' = 'confluent_jdbc',
  'endpoint' = 'jdbc:oracle:thin:scott/[REDACTED]@//db.plum.example:1521/ORCL',
  'username' = 'scott',
  'password' = '${ORA_PASSWORD}'
);
