CREATE CONNECTION t WITH ('type' = 'rest', 'endpoint' = 'https://{{vendor:github}}@git.plum.example/api', 'token' = '${TOKEN}');
--                                                               ^^^^^^^^^^^^^^^^^ secret-in-url
