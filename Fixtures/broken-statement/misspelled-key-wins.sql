-- Two faults, one value, one finding: the key tells more.
CREATE CONNECTION o (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1'
  'api_key' = 'swift-two'
--             ^^^^^^^^^ misspelled-secret-key
);
