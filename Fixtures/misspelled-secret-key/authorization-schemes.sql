CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h.example', 'Authorization' = 'Barer plum-tree-tea');
--                                                                                                    ^^^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h.example', 'Authorization' = 'Barer ${TOKEN}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h.example', 'Authorization' = 'SSWS <token>');
