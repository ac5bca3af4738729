CREATE CONNECTION v WITH (
  'type' = 'vertexai',
  'endpoint' = '{{vendor:service-account}}',
--              ^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-shaped-value
  'service-key' = '${SERVICE_KEY}'
);
