CREATE CONNECTION `cosmos-products` WITH (
  'type'     = 'cosmosdb',
  'endpoint' = 'https://products.documents.azure.com:443/',
  'api-key'  = '[REDACTED]'
);
