-- The whole service account in one literal, as the console offers it.
CREATE CONNECTION vertex WITH (
  'type' = 'vertexai',
  'endpoint' = 'https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/endpoints/77:predict',
  'service-key' = '[REDACTED]'
);
