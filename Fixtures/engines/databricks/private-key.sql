CREATE CONNECTION sfp TYPE snowflake OPTIONS (
  host 'plum.snowflakecomputing.com', port '443', user 'u',
  pem_private_key 'bm90IGEga2V5IGF0IGFsbCwganVzdCB3b3Jkcw=='
--                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
);
