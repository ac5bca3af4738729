CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'finch-1');
--                                                                                                  ^^^^^^^ exposed-secret [name=a]
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'finch-2);
--                                                                                                  ^^^^^^^ broken-statement [name=b]
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'finch-3');
--                                                                                                  ^^^^^^^ exposed-secret [name=c]
