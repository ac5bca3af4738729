CREATE CONNECTION r1 WITH ('type' = 'rest', 'endpoint' = 'https://r.plum.example', 'accessToken' = 'reed-one');
--                                                                                                  ^^^^^^^^ misspelled-secret-key [suggestion=token]
CREATE CONNECTION r2 WITH ('type' = 'rest', 'endpoint' = 'https://r.plum.example', 'bearer-token' = 'reed-two');
--                                                                                                   ^^^^^^^^ misspelled-secret-key [suggestion=token]
CREATE CONNECTION r3 WITH (
  'type' = 'rest', 'endpoint' = 'https://r.plum.example', 'token-endpoint' = 'https://l.plum.example/token',
  'client-id' = 'c', 'OAUTH2_CLIENT_SECRET' = 'reed-three', 'scope' = 's'
--                                             ^^^^^^^^^^ misspelled-secret-key [suggestion=client-secret]
);
