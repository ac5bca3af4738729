CREATE CONNECTION `${var.names["chat"]}` WITH (
  'type' = 'openai',
  'endpoint' = '${var.endpoints['eu']}',
  'api-key' = '[REDACTED]'
);
