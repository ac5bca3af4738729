CREATE CONNECTION `${var.names["chat"]}` WITH (
  'type' = 'openai',
  'endpoint' = '${var.endpoints['eu']}',
  'api-key' = 'wagtail-4'
--             ^^^^^^^^^ exposed-secret
);
