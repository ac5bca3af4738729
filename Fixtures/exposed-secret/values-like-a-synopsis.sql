ALTER CONNECTION name SET ('key' = 'value4plum');
--                                  ^^^^^^^^^^ misspelled-secret-key
CREATE EXTERNAL CONNECTION c AS 'kafka://h?sasl_user=u&sasl_password=plum_pw-prod';
--                                                                   ^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = CONCAT('${A}', 'plum-tree'));
--                                                                                                 ^^^^^^^^^^^^^^^^^ broken-statement
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = '${env:KEY:-plum-tree}');
--                                                                                          ^^^^^^^^^^^^^^^^^^^^^ exposed-secret
