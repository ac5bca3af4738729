CREATE CONNECTION `${env}-chat` WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'wagtail-1');
--                                                                                                              ^^^^^^^^^ exposed-secret [name=${env}-chat]
CREATE CONNECTION ${prefix}_chat WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'wagtail-2');
--                                                                                                               ^^^^^^^^^ exposed-secret
CREATE CONNECTION {{ name }} WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'wagtail-3');
--                                                                                                           ^^^^^^^^^ exposed-secret
