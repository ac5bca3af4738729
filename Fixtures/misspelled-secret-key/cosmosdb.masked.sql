CREATE CONNECTION co WITH ('type' = 'cosmosdb', 'endpoint' = 'https://x.documents.azure.com:443/', 'apiKey' = '[REDACTED]');
