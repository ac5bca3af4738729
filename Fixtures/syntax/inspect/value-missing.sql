CREATE CONNECTION c WITH ('api-key' = , 'type' = 'openai');
