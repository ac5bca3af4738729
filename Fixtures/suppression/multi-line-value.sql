CREATE CONNECTION v WITH (
  'type' = 'vertexai',
  'endpoint' = 'https://us-central1-aiplatform.googleapis.com/v1/x:predict',
  -- connlint:ignore-next-line exposed-secret
  'service-key' = '{
    "client_email": "svc@plum.example"
  }'
);
