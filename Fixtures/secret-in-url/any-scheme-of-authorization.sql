CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: GenieKey plum-tree');
--                                                                                                        ^^^^^^^^^ secret-in-url
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: SSWS plum-tree');
--                                                                                                    ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: Bearer: plum-tree');
--                                                                                                       ^^^^^^^^^ secret-in-url
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: GenieKey ${KEY}');
CREATE CONNECTION e WITH ('type' = 'rest', 'endpoint' = 'https://h', 'headers' = 'Authorization: plum-tree Accept: text/plain');
--                                                                                               ^^^^^^^^^ secret-in-url
