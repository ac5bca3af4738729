CREATE CONNECTION sm WITH (
  'type' = 'SAGEMAKER',
  'endpoint' = 'https://runtime.sagemaker.eu-central-1.amazonaws.com/endpoints/fraud/invocations',
  'aws-access-key' = '${AWS_ACCESS_KEY_ID}',
  'aws-secret-key' = 'slate roof 44'
--                    ^^^^^^^^^^^^^ exposed-secret [type=SAGEMAKER]
);
