CREATE CONNECTION zapier WITH (
  'type' = 'mcp_server',
  'endpoint' = 'https://mcp.zapier.com/api/mcp/s/plumTreeTea1plumTreeTea2/sse',
--                                               ^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-url
  'api-key' = '${KEY}'
);
CREATE CONNECTION other WITH ('type' = 'mcp_server', 'endpoint' = 'https://mcp.zapier.com/api/mcp/mcp', 'api-key' = '${KEY}');
