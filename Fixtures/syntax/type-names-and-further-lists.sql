CREATE CONNECTION a WITH ('type' STRING 'openai', 'endpoint' STRING 'https://x.example', 'api-key' STRING 'plum-tree-one');
--                                                                                                         ^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://x.example') AUTH (api_key 'plum-tree-two');
--                                                                                            ^^^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ('type' STRING 'openai', 'endpoint' STRING 'https://x.example', 'api-key' STRING '${KEY}');
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://x.example') AUTH (api_key '${KEY}');
