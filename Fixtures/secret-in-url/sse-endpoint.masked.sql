CREATE CONNECTION m WITH (
  'type' = 'mcp_server',
  'endpoint' = 'https://mcp.plum.example',
  'sse-endpoint' = 'https://agent:[REDACTED]@mcp.plum.example/sse',
  'token' = '${TOKEN}'
);
