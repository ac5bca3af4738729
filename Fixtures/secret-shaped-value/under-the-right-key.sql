-- Under its own key the rule of the key names it.
CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '{{vendor:openai}}');
--                                                                                                  ^^^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api_key' = '{{vendor:openai}}');
--                                                                                                  ^^^^^^^^^^^^^^^^^ misspelled-secret-key
