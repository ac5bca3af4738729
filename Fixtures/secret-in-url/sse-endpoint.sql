CREATE CONNECTION m WITH (
  'type' = 'mcp_server',
  'endpoint' = 'https://mcp.plum.example',
  'sse-endpoint' = 'https://agent:kestrel@mcp.plum.example/sse',
--                                ^^^^^^^ secret-in-url
  'token' = '${TOKEN}'
);
