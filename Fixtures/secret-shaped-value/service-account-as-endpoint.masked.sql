CREATE CONNECTION v WITH (
  'type' = 'vertexai',
  'endpoint' = '[REDACTED]',
  'service-key' = '${SERVICE_KEY}'
);
