CREATE CONNECTION pfx WITH (
  'type' = 'mongodb',
  'endpoint' = 'mongodb+srv://c0.plum.example',
  'username' = 'u',
  'mongodb.connection.password' = 'teasel'
--                                 ^^^^^^ misspelled-secret-key [suggestion=password]
);
