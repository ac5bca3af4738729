CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${OPENAI_API_KEY}');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '$OPENAI_API_KEY');
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '$(OPENAI_API_KEY)');
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '$(cat /run/secrets/openai)');
CREATE CONNECTION e WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '%OPENAI_API_KEY%');
