CREATE CONNECTION h WITH (
  'type' = 'rest',
  'endpoint' = 'https://plum.example',
  'token' = '${TOKEN}',
  'headers' = 'Accept: application/json, Authorization: Bearer gorse-and-heather-12'
--                                                             ^^^^^^^^^^^^^^^^^^^^ secret-in-url
);
