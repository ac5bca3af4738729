CREATE CONNECTIOM o WITH ('type' = 'rest', 'endpoint' = 'https://u:sea-salt@plum.example', 'token' = '${T}');
--     ^^^^^^^^^^ misspelled-keyword
--                                                                 ^^^^^^^^ broken-statement
