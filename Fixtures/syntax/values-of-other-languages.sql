CREATE CONNECTION c WITH '{"type": "openai", "endpoint": "https://x.example", "api_key": "plum-tree-one"}';
--                                                                                        ^^^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ([type] = 'openai', [endpoint] = 'https://x.example', [api-key] = 'plum-tree-two');
--                                                                                          ^^^^^^^^^^^^^ broken-statement
ALTER CONNECTION c SET api-key TO 'plum-tree-three';
--                                 ^^^^^^^^^^^^^^^ broken-statement
ALTER CONNECTION c UPDATE 'api-key' = 'plum-tree-four';
--                                     ^^^^^^^^^^^^^^ broken-statement
