CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'headers' = 'X-Api-Key: perch-1', 'token' = '${T}');
--                                                                                                      ^^^^^^^ secret-in-url
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'headers' = '{"Accept": "*/*", "x-api-key": "perch-2"}', 'token' = '${T}');
--                                                                                                                           ^^^^^^^ secret-in-url
