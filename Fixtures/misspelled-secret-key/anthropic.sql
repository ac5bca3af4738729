CREATE CONNECTION cl WITH ('type' = 'anthropic', 'endpoint' = 'https://api.anthropic.com/v1/messages', 'apikey' = 'granite sea');
--                                                                                                                 ^^^^^^^^^^^ misspelled-secret-key [suggestion=api-key]: did you mean 'api-key'
