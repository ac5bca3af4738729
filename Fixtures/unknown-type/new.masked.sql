-- A type of next year: the keys still speak for themselves, and none of them is called unknown.
CREATE CONNECTION n WITH (
  'type' = 'llamahub',
  'endpoint' = 'https://plum.example',
  'shard' = '7',
  'api_key' = '[REDACTED]'
);
