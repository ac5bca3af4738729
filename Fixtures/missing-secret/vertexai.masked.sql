CREATE CONNECTION v WITH (
  'type' = 'vertexai',
  'endpoint' = 'https://us-central1-aiplatform.googleapis.com/v1/x:predict',
  'json' = '[REDACTED]'
);
