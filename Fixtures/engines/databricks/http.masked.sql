CREATE CONNECTION slack TYPE HTTP OPTIONS (
  host 'https://slack.com',
  port '443',
  base_path '/api/',
  bearer_token '[REDACTED]'
);
CREATE CONNECTION oauth TYPE HTTP OPTIONS (
  host 'https://api.plum.example', port 443, base_path '/', client_id 'abc', client_secret '[REDACTED]',
  oauth_scope 'read', token_endpoint 'https://login.plum.example/token', is_mcp_connection 'true'
);
