CREATE CONNECTION `bedrock-titan` WITH (
  'type' = 'bedrock',
  'endpoint' = 'https://bedrock-runtime.us-west-2.amazonaws.com/model/amazon.titan-embed-text-v2:0/invoke',
  'aws-access-key' = '[REDACTED]',
  'aws-secret-key' = '[REDACTED]',
  'aws-session-token' = '[REDACTED]'
);
