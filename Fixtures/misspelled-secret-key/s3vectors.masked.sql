CREATE CONNECTION sv WITH (
  'type' = 's3vectors',
  'endpoint' = 'https://s3vectors.us-east-1.api.aws',
  'AWS_ACCESS_KEY_ID' = '[REDACTED]',
  'AWS_SECRET_ACCESS_KEY' = '[REDACTED]'
);
