CREATE EXTERNAL CONNECTION k AS 'kafka://h.example:9092?sasl_enabled=true&sasl_user=u&sasl_password=plum-tree-tea';
--                                                                                                  ^^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'kafka://h.example:9092?sasl_enabled=true&sasl_client_secret=plum-tree-tea';
--                                                                                           ^^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'aws-kms:///arn:aws:kms:us-east-1:123456789012:key/k?AUTH=specified&AWS_SECRET_ACCESS_KEY=plum-tree-tea&REGION=us-east-1';
--                                                                                                                        ^^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'postgres:/u:plum-tree-tea@h.example:5432/d';
--                                           ^^^^^^^^^^^^^ secret-in-url
