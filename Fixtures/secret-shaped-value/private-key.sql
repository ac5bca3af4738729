CREATE CONNECTION r WITH (
  'type' = 'confluent_jdbc', 'endpoint' = 'jdbc:snowflake://plum.snowflakecomputing.com/', 'username' = 'u', 'password' = '${PASSWORD}',
  'environment' = '{{vendor:private-key}}'
--                 ^^^^^^^^^^^^^^^^^^^^^^ secret-shaped-value
);
