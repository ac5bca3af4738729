CREATE CONNECTION agent_oauth WITH (
  'type' = 'a2a',
  'endpoint' = 'https://agents.plum.example/a2a',
  'token-endpoint' = 'https://login.plum.example/oauth/token',
  'client-id' = 'f7c3a0e8-agent',
  'client-secret' = '[REDACTED]',
  'scope' = 'agent.call agent.read'
);
