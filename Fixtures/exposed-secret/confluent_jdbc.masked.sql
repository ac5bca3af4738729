CREATE CONNECTION `pg-orders` WITH (
  'type' = 'confluent_jdbc',
  'endpoint' = 'jdbc:postgresql://db.plum.example:5432/orders',
  'environment' = 'env-a1b2c3',
  'username' = 'orders_ro',
  'password' = '[REDACTED]'
);
