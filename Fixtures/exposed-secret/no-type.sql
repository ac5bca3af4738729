CREATE CONNECTION untyped WITH ('endpoint' = 'https://plum.example', 'token' = 'eel-pie-island');
--                                                                              ^^^^^^^^^^^^^^ exposed-secret
