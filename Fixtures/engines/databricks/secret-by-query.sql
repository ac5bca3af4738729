CREATE CONNECTION IF NOT EXISTS pg
  TYPE 'POSTGRESQL'
  OPTIONS (
    host 'db.plum.example',
    port '5432',
    user 'reader',
    password (SELECT secret_string FROM system.secrets WHERE scope = 'shop' AND key = 'pg_password'),
    database 'shop'
  );
