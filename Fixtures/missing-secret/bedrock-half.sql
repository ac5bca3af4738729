CREATE CONNECTION b WITH (
  'type' = 'bedrock',
  'endpoint' = 'https://bedrock-runtime.us-west-2.amazonaws.com/model/x/invoke',
  'aws-access-key' = '${AWS_ID}',
  'sesame' = 'short/grass+1'
--            ^^^^^^^^^^^^^ missing-secret [suggestion=aws-secret-key]
);
