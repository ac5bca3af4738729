CREATE CONNECTION `kQ7vB2xLm9Zt4RwYc` WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'ap-key' = 'walnut-grove-3'
--            ^^^^^^^^^^^^^^ misspelled-secret-key [name=none]
);
CREATE CONNECTION c WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'kQ7vB2xLm9Zt4RwYc' = 'eu',
-- ^^^^^^^^^^^^^^^^^ unknown-key [key=none]: A key that is not shown is not a key of an openai connection
  'api-key' = '${KEY}'
);
CREATE CONNECTION "db"."s"."c" WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'ap-key' = 'walnut-grove-4'
--            ^^^^^^^^^^^^^^ misspelled-secret-key [name=db.s.c]
);
CREATE CONNECTION c WITH (
  'type' = '{{vendor:openai}}',
--          ^^^^^^^^^^^^^^^^^ secret-shaped-value [type=none]
  'api-key' = '${KEY}'
);
