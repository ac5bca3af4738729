-- was: 'api-key' = 'qP7mZ2xW9vB4'
--                   ^^^^^^^^^^^^ exposed-secret [redacted=unknown commented=true]
--   'api_ky' = 'tR5nY8kL3jH6',
--               ^^^^^^^^^^^^ misspelled-secret-key [suggestion=api-key commented=true]
CREATE CONNECTION beside WITH ('type' = 'openai', 'endpoint' = 'https://example.com', 'api-key' = '${KEY}'); -- api-key=hG4fD2sA9qW1
--                                                                                                                      ^^^^^^^^^^^^ secret-in-url: This comment holds a credential

-- password: see the vault, 'note' = 'whatever'

-- the secret of another statement, 'api-key' = 'far-away-from-it'

CREATE CONNECTION silent WITH ('type' = 'openai', 'endpoint' = 'https://example.com', 'api-key' = '${KEY}'); -- 'scope' = 'all'
-- 'api-key' = '${KEY}', 'owner' = 'data-team'
ALTER CONNECTION silent SET ('api-key' = '${KEY}'); /* 'api-key' = 'kL3jH6tR5nY8' */
--                                                                  ^^^^^^^^^^^^ exposed-secret [commented=true]
