-- What everybody knows from the AWS tools is not what this statement takes.
CREATE CONNECTION br WITH (
  'type' = 'bedrock',
  'endpoint' = 'https://bedrock-runtime.us-west-2.amazonaws.com/model/x/invoke',
  'aws-access-key-id' = '[REDACTED]',
  'aws-secret-access-key' = '[REDACTED]',
  'aws_session_token' = '[REDACTED]'
);
