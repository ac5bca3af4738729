-- The required secret is there, by reference: then the unknown key is just that.
CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = '{{sessionconfig/sql.secrets.openai}}',
  'zugang' = 'plum-tree-tea'
-- ^^^^^^ unknown-key
);
