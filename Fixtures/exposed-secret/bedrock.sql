CREATE CONNECTION `bedrock-titan` WITH (
  'type' = 'bedrock',
  'endpoint' = 'https://bedrock-runtime.us-west-2.amazonaws.com/model/amazon.titan-embed-text-v2:0/invoke',
  'aws-access-key' = 'grocer-nine',
--                    ^^^^^^^^^^^ exposed-secret [key=aws-access-key]
  'aws-secret-key' = 'apples/and+pears',
--                    ^^^^^^^^^^^^^^^^ exposed-secret [key=aws-secret-key]
  'aws-session-token' = 'FwoG-rainy-tuesday'
--                       ^^^^^^^^^^^^^^^^^^ exposed-secret [key=aws-session-token]
);
