CREATE CONNECTION mcp2 WITH (
  'type' = 'MCP_SERVER',
  'endpoint' = 'https://mcp.plum.example',
  'transport-type' = 'SSE',
  'token' = 'ladder against wall'
--           ^^^^^^^^^^^^^^^^^^^ exposed-secret
);
