CREATE CONNECTION e1 WITH ('type' = 'elastic', 'endpoint' = 'https://es.plum.example', 'api--key' = 'fern-one');
--                                                                                                   ^^^^^^^^ misspelled-secret-key [suggestion=api-key]
CREATE CONNECTION e2 WITH ('type' = 'elastic', 'endpoint' = 'https://es.plum.example', 'username' = 'u', 'pwd' = 'fern-two');
--                                                                                                                ^^^^^^^^ misspelled-secret-key [suggestion=password]
