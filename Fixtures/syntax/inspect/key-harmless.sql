CREATE CONNECTION c WITH ('type' = 'openai', 'region' = 'eu-west');
