CREATE CONNECTION sm WITH (
  'type' = 'sagemaker',
  'endpoint' = 'https://runtime.sagemaker.eu-central-1.amazonaws.com/endpoints/f/invocations',
  'aws-acces-key' = '[REDACTED]',
  'aws-secert-key' = '[REDACTED]'
);
