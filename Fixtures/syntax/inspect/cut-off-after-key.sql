CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' =
