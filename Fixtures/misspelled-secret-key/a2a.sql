CREATE CONNECTION ag WITH ('type' = 'a2a', 'endpoint' = 'https://a.plum.example', 'tokne' = 'moss-one');
--                                                                                           ^^^^^^^^ misspelled-secret-key [suggestion=token]
CREATE CONNECTION ag2 WITH (
  'type' = 'a2a', 'endpoint' = 'https://a.plum.example', 'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = 'c', 'cient-secret' = 'moss-two', 'scope' = 's'
--                                     ^^^^^^^^ misspelled-secret-key [suggestion=client-secret]
);
