-- The only option that is left over is the secret, whatever its value.
CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'zugang' = '[REDACTED]'
);
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'access' = '[REDACTED]'
);
-- CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'zugang' = '[REDACTED]');
-- Of several it is the one whose value looks most like a secret.
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'team' = 'plums',
  'zugang' = '[REDACTED]'
);
