CREATE CONNECTION ve WITH (
  'type' = 'vertexai',
  'endpoint' = 'https://us-central1-aiplatform.googleapis.com/v1/x:predict',
  'service_key' = '[REDACTED]'
);
CREATE CONNECTION ve2 WITH (
  'type' = 'vertexai',
  'endpoint' = 'https://us-central1-aiplatform.googleapis.com/v1/x:predict',
  'service-account-key' = '[REDACTED]'
);
