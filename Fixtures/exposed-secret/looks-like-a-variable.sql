-- A dollar at the front does not make a variable of a password, nor does a bcrypt hash.
CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://a.plum.example', 'username' = 'u', 'password' = '$2b$10$Qh1pMzv0t3wXu8yKaLrNdeOsBfCgHiJk');
--                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://b.plum.example', 'username' = 'u', 'password' = '$hark-Tank!7');
--                                                                                                                ^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://c.plum.example', 'username' = 'u', 'password' = 'what?now');
--                                                                                                                ^^^^^^^^ exposed-secret
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'https://d.plum.example', 'username' = 'u', 'password' = 'salt&pepper');
--                                                                                                                ^^^^^^^^^^^ exposed-secret
