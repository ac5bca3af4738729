CREATE CONNECTION all_wrong WITH (
  'type' = 'rest',
  'endpoint' = 'https://r.plum.example',
  'username' = 'u',
  'pass_word' = 'nettle-1',
--               ^^^^^^^^ misspelled-secret-key [suggestion=password]
  'acess-token' = 'nettle-2',
--                 ^^^^^^^^ misspelled-secret-key
  'secret_access_key' = 'nettle-3'
--                       ^^^^^^^^ misspelled-secret-key
);
