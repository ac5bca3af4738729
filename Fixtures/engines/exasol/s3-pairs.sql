CREATE OR REPLACE CONNECTION s3_conn TO '' USER '' IDENTIFIED BY 'S3_ACCESS_KEY=grocer;S3_SECRET_KEY=apples;S3_SESSION_TOKEN=pears';
--                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
