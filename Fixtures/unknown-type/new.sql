-- A type of next year: the keys still speak for themselves, and none of them is called unknown.
CREATE CONNECTION n WITH (
  'type' = 'llamahub',
--          ^^^^^^^^ unknown-type
  'endpoint' = 'https://plum.example',
  'shard' = '7',
  'api_key' = 'glow-worm'
--             ^^^^^^^^^ misspelled-secret-key
);
