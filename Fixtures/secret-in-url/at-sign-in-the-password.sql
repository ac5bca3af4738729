-- Not encoded, as people write it: the last at sign before the path ends the user information.
CREATE CONNECTION p WITH ('type' = 'rest', 'endpoint' = 'https://u:b@d-w@lrus@plum.example/x', 'token' = '${TOKEN}');
--                                                                 ^^^^^^^^^^ secret-in-url
