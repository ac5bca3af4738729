CREATE CONNECTION zapier WITH (
  'type' = 'mcp_server',
  'endpoint' = 'https://mcp.zapier.com/api/mcp/s/[REDACTED]/sse',
  'api-key' = '${KEY}'
);
CREATE CONNECTION other WITH ('type' = 'mcp_server', 'endpoint' = 'https://mcp.zapier.com/api/mcp/mcp', 'api-key' = '${KEY}');
