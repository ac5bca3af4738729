CREATE CONNECTION ga WITH ('type' = 'googleai', 'endpoint' = 'https://generativelanguage.googleapis.com/v1beta', 'api.key' = 'granite toad');
--                                                                                                                            ^^^^^^^^^^^^ misspelled-secret-key [suggestion=api-key]
