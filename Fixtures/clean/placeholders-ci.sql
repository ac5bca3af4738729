CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${{ secrets.OPENAI_KEY }}');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '#{OPENAI_KEY}');
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '#{OPENAI_KEY}#');
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '__OPENAI_KEY__');
CREATE CONNECTION e WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '@@OPENAI_KEY@@');
CREATE CONNECTION f WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '@OPENAI_KEY@');
CREATE CONNECTION g WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '<% openai_key %>');
