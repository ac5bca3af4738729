CREATE CONNECTION r WITH (
  'type' = 'rest',
  'endpoint' = 'https://svc-orders:[REDACTED]@orders.plum.example/v1',
  'token' = '${TOKEN}'
);
