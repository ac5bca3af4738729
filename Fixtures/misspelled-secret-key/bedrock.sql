-- What everybody knows from the AWS tools is not what this statement takes.
CREATE CONNECTION br WITH (
  'type' = 'bedrock',
  'endpoint' = 'https://bedrock-runtime.us-west-2.amazonaws.com/model/x/invoke',
  'aws-access-key-id' = 'cellar-one',
--                       ^^^^^^^^^^ misspelled-secret-key [redacted=false suggestion=aws-access-key]
  'aws-secret-access-key' = 'cellar-two',
--                           ^^^^^^^^^^ misspelled-secret-key [redacted=false suggestion=aws-secret-key]
  'aws_session_token' = 'cellar-three'
--                       ^^^^^^^^^^^^ misspelled-secret-key [redacted=false suggestion=aws-session-token]
);
