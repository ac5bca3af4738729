-- One of two ways in is begun: the username is there, the password is not.
CREATE CONNECTION e WITH (
  'type' = 'elastic',
  'endpoint' = 'https://es.plum.example',
  'username' = 'elastic',
  'hush' = 'tall-grass'
--          ^^^^^^^^^^ missing-secret
);
