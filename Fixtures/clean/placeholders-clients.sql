CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = ':openai_key');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '&openai_key');
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '&&openai_key');
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '%(openai_key)s');
CREATE CONNECTION e WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '%s');
CREATE CONNECTION f WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '@OPENAI_KEY');
CREATE CONNECTION g WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '{openai_key}');
CREATE CONNECTION h WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '?');
