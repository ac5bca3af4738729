CREATE CONNECTION c TO '' USER '' IDENTIFIED BY '{"awsRegion":"eu-west-1","s3Bucket":"b"}';
CREATE CONNECTION c TO '' USER '' IDENTIFIED BY 'AWS_REGION=eu-west-1;S3_BUCKET=b';
CREATE CONNECTION c TO '' USER '' IDENTIFIED BY '{"awsRegion":"eu-west-1","awsSecretAccessKey":"plum-tree-tea"}';
--                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c TO '' USER '' IDENTIFIED BY 'S3_BUCKET=b;S3_SECRET_KEY=plum-tree-tea';
--                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c TO 'jdbc:x' USER 'u' PASSWORD plumtreetea1;
--                                                ^^^^^^^^^^^^ broken-statement
CREATE CONNECTION c TO 'jdbc:x' USER 'u' PASSWORD 'plum-tree-tea';
--                                                 ^^^^^^^^^^^^^ exposed-secret
