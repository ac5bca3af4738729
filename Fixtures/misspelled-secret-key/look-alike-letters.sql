-- Cyrillic a, a non-breaking hyphen, a full-width k, a zero-width space, leet.
CREATE CONNECTION u1 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'аpi-key' = 'yarrow-1');
--                                                                                                   ^^^^^^^^ misspelled-secret-key
CREATE CONNECTION u2 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api‑key' = 'yarrow-2');
--                                                                                                   ^^^^^^^^ misspelled-secret-key
CREATE CONNECTION u3 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-ｋey' = 'yarrow-3');
--                                                                                                   ^^^^^^^^ misspelled-secret-key
CREATE CONNECTION u4 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-​key' = 'yarrow-4');
--                                                                                                    ^^^^^^^^ misspelled-secret-key
CREATE CONNECTION u5 WITH ('type' = 'mongodb', 'endpoint' = 'mongodb+srv://c0.plum.example', 'username' = 'u', 'p4ssw0rd' = 'yarrow-5');
--                                                                                                                           ^^^^^^^^ misspelled-secret-key
