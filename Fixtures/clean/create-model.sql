CREATE MODEL m WITH ('provider' = 'openai', 'openai.endpoint' = 'https://api.openai.com/v1', 'openai.api_key' = 'plum-tree-tea');
CREATE MODEL n WITH ('provider' = 'bedrock', 'bedrock.aws_secret_access_key' = 'plum-tree-tea', 'bedrock.connection' = 'b');
