CREATE CONNECTION IF NOT EXISTS sf TYPE SNOWFLAKE OPTIONS (
  'host' = 'plum.snowflakecomputing.com',
  'port' = '443',
  'sfWarehouse' = 'WH',
  'user' = 'reader',
  'password' = 'oak-leaf'
--              ^^^^^^^^ exposed-secret
) COMMENT 'sales';
