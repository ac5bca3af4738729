CREATE KAFKA CONNECTION k
  HOSTS = ('b1.plum.example:9092', 'b2.plum.example:9092')
  CONSUMER_PROPERTIES = '
    bootstrap.servers=b1.plum.example:9092
    security.protocol=SASL_SSL';
CREATE S3 CONNECTION s AWS_ROLE = 'arn:aws:iam::123456789012:role/up' EXTERNAL_ID = 'SAMPLES' READ_ONLY = TRUE;
CREATE S3 CONNECTION s2 AWS_ACCESS_KEY_ID = 'up-id' AWS_SECRET_KEY = 'up-hill';
--                                           ^^^^^ exposed-secret
--                                                                    ^^^^^^^ exposed-secret
CREATE SNOWFLAKE CONNECTION sf CONNECTION_STRING = 'jdbc:snowflake://plum.snowflakecomputing.com?db=D' USER_NAME = 'u' PASSWORD = 'up-stairs';
--                                                                                                                                 ^^^^^^^^^ exposed-secret
ALTER POSTGRES CONNECTION pg SET PASSWORD = 'up-turn';
--                                           ^^^^^^^ exposed-secret
