CREATE CONNECTION two WITH ('type' = 'rest', 'endpoint' = 'https://u:first-lamp@plum.example/x?token=second-lamp', 'token' = '${TOKEN}');
--                                                                   ^^^^^^^^^^ secret-in-url
--                                                                                                   ^^^^^^^^^^^ secret-in-url
