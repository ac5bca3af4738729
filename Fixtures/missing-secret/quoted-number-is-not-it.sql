CREATE CONNECTION o WITH (
  'type' = 'anthropic',
  'endpoint' = 'https://api.anthropic.com/v1/messages',
  'grumble' = 'true',
-- ^^^^^^^ unknown-key
  'fumble' = '1024'
-- ^^^^^^ unknown-key
);
