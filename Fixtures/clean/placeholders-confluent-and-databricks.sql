CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '{{sessionconfig/sql.secrets.openai}}');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '{{secrets/scope/openai}}');
