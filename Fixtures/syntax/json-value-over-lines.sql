CREATE CONNECTION v WITH (
  'type' = 'vertexai',
  'endpoint' = 'https://us-central1-aiplatform.googleapis.com/v1/x:predict',
  'service-key' = '{
    "type": "service_account",
    "project_id": "plum",
    "note": "Miss O''Hara''s; do not -- ever -- share",
    "client_email": "svc@plum.iam.example"
  }'
);
