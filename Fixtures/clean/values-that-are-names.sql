CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='api-key');
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='apiKey');
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='API KEY');
CREATE CONNECTION c WITH ('type'='bedrock','endpoint'='https://x','aws-access-key'='aws-access-key','aws-secret-key'='aws-secret-key');
CREATE CONNECTION c STORAGE_TYPE='s3' ACCESS_KEY_ID='access_key_id' SECRET_ACCESS_KEY='secret_access_key';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://x','token'='token');
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'h', bearer_token 'bearer_token');
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='sk-...');
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='sk-proj-…9fQz');
CREATE CONNECTION c STORAGE_TYPE='s3' ACCESS_KEY_ID='AKIA....' SECRET_ACCESS_KEY='secret...';
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='/parameters/prod/openai/key');
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='prod/openai/api-key');
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='kv/data/openai#api_key');
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='MY_SECRET1');
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='_env:OPENAI:REDACTED');
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='secret/data/openai/token');
CREATE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY '/prod/exasol/password';
CREATE CONNECTION c WITH ('type'='newtype','authorization-type'='bearer');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c WITH ('type'='newtype','authorization-url'='https://x/authorize');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c WITH ('type'='newtype','authorization'='Bearer ${TOKEN}');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c WITH ('type'='newtype','authorization'='oauth2');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c WITH ('type'='newtype','authorization'='basic');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c WITH ('type'='newtype','authorization-endpoint'='https://x/authorize');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TO '' USER '' IDENTIFIED BY '{"awsRegion":"eu-west-1","s3Bucket":"b"}';
CREATE CONNECTION c TO '' USER '' IDENTIFIED BY 'BUCKET=b;REGION=eu';
