CREATE CONNECTION r WITH (
  'type' = 'rest',
  'endpoint' = 'https://svc-orders:plum-tree-tea@orders.plum.example/v1',
--                                 ^^^^^^^^^^^^^ secret-in-url
  'token' = '${TOKEN}'
);
