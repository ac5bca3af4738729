CREATE CONNECTION a WITH ('type' = 'mongodb', 'endpoint' = 'mongodb://h', 'username' = 'u', 'Plum7tree&tea' = 'password');
--                                                                                           ^^^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'plumtree7' = 'api-key');
--                                                                                      ^^^^^^^^^ misspelled-secret-key
-- Names of options, whatever they are for.
CREATE CONNECTION c TYPE http OPTIONS (host 'h', bearer_token secret('s', 't'), 'auth_kind' 'password');
ALTER CONNECTION d SET ('credential-column' = 'password');

-- Words that no key has, and a value that is the secret's key.
CREATE CONNECTION c4 WITH (
  'type' = 'openai',
  'plum-tree-tea' = 'api-key'
-- ^^^^^^^^^^^^^ misspelled-secret-key
);

-- A known foreign word under which a weak password stands.
CREATE CONNECTION c5 WITH (
  'type' = 'confluent_jdbc', 'username' = 'u',
  'heslo' = 'password'
--           ^^^^^^^^ misspelled-secret-key: did you mean 'password'
);
