-- Words that contain, or nearly are, a word for secrets.
CREATE CONNECTION n WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '${OPENAI_KEY}',
  'max-tokens' = '256',
-- ^^^^^^^^^^ unknown-key
  'tokenizer' = 'cl100k_base',
-- ^^^^^^^^^ unknown-key
  'primary-key' = 'id',
-- ^^^^^^^^^^^ unknown-key
  'partition-key' = 'tenant',
-- ^^^^^^^^^^^^^ unknown-key
  'key-format' = 'json',
-- ^^^^^^^^^^ unknown-key
  'keyspace' = 'shop',
-- ^^^^^^^^ unknown-key
  'passenger-count' = '4',
-- ^^^^^^^^^^^^^^^ unknown-key
  'secretary' = 'Ms Miggins',
-- ^^^^^^^^^ unknown-key
  'truststore.location' = '/etc/ssl/store.jks',
-- ^^^^^^^^^^^^^^^^^^^ unknown-key
  'password.policy' = 'strict'
-- ^^^^^^^^^^^^^^^ unknown-key
);
