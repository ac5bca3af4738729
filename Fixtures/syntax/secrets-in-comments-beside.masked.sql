-- was: 'api-key' = '[REDACTED]'
--   'api_ky' = '[REDACTED]',
CREATE CONNECTION beside WITH ('type' = 'openai', 'endpoint' = 'https://example.com', 'api-key' = '${KEY}'); -- api-key=[REDACTED]

-- password: see the vault, 'note' = 'whatever'

-- the secret of another statement, 'api-key' = 'far-away-from-it'

CREATE CONNECTION silent WITH ('type' = 'openai', 'endpoint' = 'https://example.com', 'api-key' = '${KEY}'); -- 'scope' = 'all'
-- 'api-key' = '${KEY}', 'owner' = 'data-team'
ALTER CONNECTION silent SET ('api-key' = '${KEY}'); /* 'api-key' = '[REDACTED]' */
