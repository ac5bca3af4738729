CREATE CONNECTION my WITH (
  'type' = 'confluent_jdbc',
  'endpoint' = 'jdbc:mysql://ro:[REDACTED]@db.plum.example:3306/orders',
  'username' = 'ro',
  'password' = '${MY_PASSWORD}'
);
