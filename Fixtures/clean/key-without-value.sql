ALTER CONNECTION o SET ('api-key' = );
ALTER CONNECTION o SET ('api-key', 'password');
CREATE CONNECTION p WITH ('type' = 'openai', 'api-key');
