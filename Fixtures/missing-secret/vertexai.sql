CREATE CONNECTION v WITH (
  'type' = 'vertexai',
  'endpoint' = 'https://us-central1-aiplatform.googleapis.com/v1/x:predict',
  'json' = '{"client_email": "svc@plum.example", "private_key_id": "beef"}'
--          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-secret [suggestion=service-key]
);
