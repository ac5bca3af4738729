CREATE CONNECTION pg WITH (
  'type' = 'confluent_jdbc',
  'endpoint' = 'jdbc:postgresql://db.plum.example:5432/orders?user=ro&password=wet-cement&ssl=true',
--                                                                             ^^^^^^^^^^ secret-in-url
  'username' = 'ro',
  'password' = '${PG_PASSWORD}'
);
