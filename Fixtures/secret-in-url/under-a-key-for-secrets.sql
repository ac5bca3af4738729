-- The key is a key for secrets, so the whole value is the secret.
CREATE CONNECTION s WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = 'https://u:pw@plum.example');
--                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
