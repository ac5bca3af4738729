CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = ${OPENAI_API_KEY});
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = :'openai_key');
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = ?);
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = {{ api_key }});
CREATE CONNECTION e WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = %s);
CREATE CONNECTION f WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = &openai_key);
