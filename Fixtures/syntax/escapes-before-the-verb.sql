a = "\nCREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x.example','api-key'='plum-tree-one');\n";
--                                                                                         ^^^^^^^^^^^^^ exposed-secret [type=openai]
b = "USE d;\nCREATE CONNECTION c\nTO 'jdbc:x'\nUSER 'u'\nIDENTIFIED BY 'plum-tree-two';\nSELECT 1;";
--                                                                      ^^^^^^^^^^^^^ exposed-secret
c = "\tCREATE\tCONNECTION c\r\n\tTYPE\tpostgresql\tOPTIONS (host 'h', user 'u', password\t'plum-tree-three');"
--                                                                                         ^^^^^^^^^^^^^^^ exposed-secret [type=postgresql]
