CREATE CONNECTION sm WITH (
  'type' = 'sagemaker',
  'endpoint' = 'https://runtime.sagemaker.eu-central-1.amazonaws.com/endpoints/f/invocations',
  'aws-acces-key' = 'attic-one',
--                   ^^^^^^^^^ misspelled-secret-key [suggestion=aws-access-key]
  'aws-secert-key' = 'attic-two'
--                    ^^^^^^^^^ misspelled-secret-key [suggestion=aws-secret-key]
);
