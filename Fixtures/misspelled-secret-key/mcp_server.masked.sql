CREATE CONNECTION mc WITH (
  'type' = 'mcp_server', 'endpoint' = 'https://m.plum.example', 'transport-type' = 'SSE',
  'BEARER_TOKEN' = '[REDACTED]'
);
CREATE CONNECTION mc2 WITH (
  'type' = 'mcp_server', 'endpoint' = 'https://m.plum.example', 'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = 'c', 'clinet-secret' = '[REDACTED]', 'scope' = 's'
);
