CREATE CONNECTION c0 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'haslo-moje1');
--                                                                                           ^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c1 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'klucz-zima2024');
--                                                                                           ^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c2 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'parolata');
--                                                                                           ^^^^^^^^ exposed-secret
CREATE CONNECTION c3 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'heslo123');
--                                                                                           ^^^^^^^^ exposed-secret
CREATE CONNECTION c4 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'kulcsember');
--                                                                                           ^^^^^^^^^^ exposed-secret
CREATE CONNECTION c5 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'passord-vinter-9');
--                                                                                           ^^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c6 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'sleutelbos-groen');
--                                                                                           ^^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c7 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'salasanakissa');
--                                                                                           ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c8 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'geheimnisvoll');
--                                                                                           ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c9 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'lozinkazima');
--                                                                                           ^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c10 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'schluesselblume');
--                                                                                            ^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c11 WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = 'contrasenyera7');
--                                                                                            ^^^^^^^^^^^^^^ exposed-secret
