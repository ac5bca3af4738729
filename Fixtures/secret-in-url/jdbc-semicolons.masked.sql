CREATE CONNECTION ms WITH (
  'type' = 'confluent_jdbc',
  'endpoint' = 'jdbc:sqlserver://db.plum.example:1433;databaseName=orders;user=ro;password=[REDACTED];encrypt=true',
  'username' = 'ro',
  'password' = '${MS_PASSWORD}'
);
