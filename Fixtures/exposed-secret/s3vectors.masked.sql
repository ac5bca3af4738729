CREATE CONNECTION `s3-vec` WITH (
  'type' = 's3vectors',
  'endpoint' = 'https://s3vectors.us-east-1.api.aws',
  'aws-access-key' = '[REDACTED]',
  'aws-secret-key' = '{{ env_var("AWS_SECRET") }}'
);
