CREATE CONNECTION ve WITH (
  'type' = 'vertexai',
  'endpoint' = 'https://us-central1-aiplatform.googleapis.com/v1/x:predict',
  'service_key' = '{"client_email": "svc@plum.example", "private_key_id": "beef"}'
--                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled-secret-key [suggestion=service-key]
);
CREATE CONNECTION ve2 WITH (
  'type' = 'vertexai',
  'endpoint' = 'https://us-central1-aiplatform.googleapis.com/v1/x:predict',
  'service-account-key' = '{"client_email": "svc@plum.example"}'
--                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled-secret-key [suggestion=service-key]
);
