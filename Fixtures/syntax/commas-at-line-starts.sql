-- Unusual, and right.
CREATE CONNECTION o WITH (
    'type' = 'openai'
  , 'endpoint' = 'https://api.openai.com/v1'
  , 'api-key' = 'wren-3'
--               ^^^^^^ exposed-secret [redacted=true]
)
;
