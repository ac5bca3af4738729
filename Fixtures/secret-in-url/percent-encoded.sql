CREATE CONNECTION p WITH ('type' = 'rest', 'endpoint' = 'https://u%40plum.example:p%40ss%2Fw%C3%B6rd@plum.example/x', 'token' = '${TOKEN}');
--                                                                                ^^^^^^^^^^^^^^^^^^ secret-in-url
