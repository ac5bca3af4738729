CREATE CONNECTION `mcp-files` WITH (
  'type' = 'mcp_server',
  'endpoint' = 'https://mcp.plum.example',
  'sse-endpoint' = 'https://mcp.plum.example/sse',
  'transport-type' = 'STREAMABLE_HTTP',
  'api-key' = '[REDACTED]'
);
