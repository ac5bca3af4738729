CREATE CONNECTION br WITH (
  'type' = 'rest', 'endpoint' = 'https://plum.example', 'username' = 'u',
  'password' = 'a),(''x''=''y''),("'
--              ^^^^^^^^^^^^^^^^^^^ exposed-secret
);
