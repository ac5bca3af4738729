CREATE CONNECTION h WITH (
  'type' = 'mcp_server',
  'endpoint' = 'https://plum.example',
  'token' = '${TOKEN}',
  'headers' = '{"Authorization": "Basic cGx1bTp0cmVlLXRlYQ=="}'
--                                      ^^^^^^^^^^^^^^^^^^^^ secret-in-url
);
