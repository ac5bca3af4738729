CREATE CONNECTION co WITH ('type' = 'cosmosdb', 'endpoint' = 'https://x.documents.azure.com:443/', 'apiKey' = 'granite frog');
--                                                                                                             ^^^^^^^^^^^^ misspelled-secret-key [suggestion=api-key]
