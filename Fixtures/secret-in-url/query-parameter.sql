CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example/v1?region=eu&api_key=bramble-77&page=2', 'token' = '${TOKEN}');
--                                                                                                 ^^^^^^^^^^ secret-in-url
CREATE CONNECTION b WITH ('type' = 'a2a', 'endpoint' = 'https://plum.example/a2a?access_token=bramble-78', 'token' = '${TOKEN}');
--                                                                                            ^^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://plum.example/v1?password=bramble-79#top', 'token' = '${TOKEN}');
--                                                                                        ^^^^^^^^^^ secret-in-url
