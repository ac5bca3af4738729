-- Only one of them can be the secret; once it is masked, the other is still just unknown.
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'clef' = 'grain-of-salt',
--          ^^^^^^^^^^^^^ missing-secret
  'hush' = 'pinch-of-salt'
-- ^^^^ unknown-key
);
