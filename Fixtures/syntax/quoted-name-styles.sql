CREATE CONNECTION `back tick` WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'dipper-4');
--                                                                                                            ^^^^^^^^ exposed-secret [name=back tick]
CREATE CONNECTION plain-hyphen WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'dipper-6');
--                                                                                                             ^^^^^^^^ exposed-secret [name=plain-hyphen]
CREATE CONNECTION `with` WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'dipper-7');
--                                                                                                       ^^^^^^^^ exposed-secret [name=with]
