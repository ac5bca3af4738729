CREATE CONNECTION fw WITH ('type' = 'fireworksai', 'endpoint' = 'https://api.fireworks.ai/inference/v1', 'api-kye' = 'granite sky');
--                                                                                                                    ^^^^^^^^^^^ misspelled-secret-key [suggestion=api-key]
