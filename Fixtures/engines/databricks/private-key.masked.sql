CREATE CONNECTION sfp TYPE snowflake OPTIONS (
  host 'plum.snowflakecomputing.com', port '443', user 'u',
  pem_private_key '[REDACTED]'
);
