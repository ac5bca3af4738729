CREATE CONNECTION n WITH ('endpoint' = 'https://plum.example', 'token' = '${T}', 'type' = 'restful-thing');
--                                                                                         ^^^^^^^^^^^^^ unknown-type
