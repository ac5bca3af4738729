CREATE CONNECTION sep WITH (
  'type' = 'rest',
  'endpoint' = 'https://plum.example/a;b--c',
  'username' = 'u--1',
  'password' = 'semi;colon--dash/*star*/#hash'
--              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
); -- the comment 'api-key' = nothing
