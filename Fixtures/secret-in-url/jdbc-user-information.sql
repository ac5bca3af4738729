CREATE CONNECTION my WITH (
  'type' = 'confluent_jdbc',
  'endpoint' = 'jdbc:mysql://ro:sandstone@db.plum.example:3306/orders',
--                              ^^^^^^^^^ secret-in-url
  'username' = 'ro',
  'password' = '${MY_PASSWORD}'
);
