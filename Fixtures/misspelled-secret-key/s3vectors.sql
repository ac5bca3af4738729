CREATE CONNECTION sv WITH (
  'type' = 's3vectors',
  'endpoint' = 'https://s3vectors.us-east-1.api.aws',
  'AWS_ACCESS_KEY_ID' = 'porch-one',
--                       ^^^^^^^^^ misspelled-secret-key [suggestion=aws-access-key]
  'AWS_SECRET_ACCESS_KEY' = 'porch-two'
--                           ^^^^^^^^^ misspelled-secret-key [suggestion=aws-secret-key]
);
