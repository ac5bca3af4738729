CREATE CONNECTION emoji WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'username' = '😀', 'password' = '🔑🚪geheim–ß'); -- 😀
--                                                                                                                  ^^^^^^^^^^ exposed-secret
