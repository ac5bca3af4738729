REGISTER CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = 'plum-tree-one');
--                                                                                            ^^^^^^^^^^^^^ broken-statement [kind=create]
CREATE NEW CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = 'plum-tree-two');
--                                                                                              ^^^^^^^^^^^^^ broken-statement
MODIFY CONNECTION c SET ('type' = 'openai', 'api-key' = 'plum-tree-three');
--                                                       ^^^^^^^^^^^^^^^ broken-statement [kind=alter]
CREATE CONNECTION c, WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = 'plum-tree-four');
--                                                                                           ^^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION c WITH; ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = 'plum-tree-five');
--                                                                                           ^^^^^^^^^^^^^^ broken-statement
CONNECTION c TO KAFKA (BROKER 'b', SASL PASSWORD 'plum-tree-six');
--                                                ^^^^^^^^^^^^^ broken-statement
CRATE EXTERNAL CONNECTION c AS 'postgres://u:plumtree@h/d';
--                                           ^^^^^^^^ broken-statement
--@1-6 misspelled-keyword
CRATE SUBSCRIPTION s CONNECTION 'host=h password=plumtree' PUBLICATION p;
--                                               ^^^^^^^^ broken-statement
--@1-6 misspelled-keyword
ALTER SERVER s OPTIONS (password 'plum-tree-seven');
--                                ^^^^^^^^^^^^^^^ exposed-secret
