CREATE CONNECTION c WITH ('type' = 'openai', 'username' = 'reader');
