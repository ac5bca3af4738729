CREATE CONNECTION h WITH (
  'type' = 'mcp_server',
  'endpoint' = 'https://plum.example',
  'token' = '${TOKEN}',
  'headers' = '{"Authorization": "Basic [REDACTED]"}'
);
