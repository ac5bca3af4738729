-- What is fixed here is most of the password.
CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://a.plum.example', 'username' = 'u', 'password' = 'Walrus-${ENV}-4711-moustache');
--                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
