-- What Amazon's own pages show.
CREATE CONNECTION a WITH ('type' = 'bedrock', 'endpoint' = 'https://bedrock-runtime.us-west-2.amazonaws.com/model/x/invoke',
  'aws-access-key' = '{{vendor:aws-documented-id}}', 'aws-secret-key' = '{{vendor:aws-documented-secret}}');
