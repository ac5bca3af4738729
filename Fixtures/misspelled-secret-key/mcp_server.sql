CREATE CONNECTION mc WITH (
  'type' = 'mcp_server', 'endpoint' = 'https://m.plum.example', 'transport-type' = 'SSE',
  'BEARER_TOKEN' = 'iris-one'
--                  ^^^^^^^^ misspelled-secret-key
);
CREATE CONNECTION mc2 WITH (
  'type' = 'mcp_server', 'endpoint' = 'https://m.plum.example', 'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = 'c', 'clinet-secret' = 'iris-two', 'scope' = 's'
--                                      ^^^^^^^^ misspelled-secret-key [suggestion=client-secret]
);
