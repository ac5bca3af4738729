CREATE CONNECTION c WITH ('type' = 'openai', 'max-tokens' = 30);
