CREATE EXTERNAL CONNECTION half AS 's3://plum/x?AWS_ACCESS_KEY_ID=${AWS_ID}&AWS_SECRET_ACCESS_KEY=bay-roach&AWS_REGION=eu-west-1';
--                                                                                                ^^^^^^^^^ secret-in-url
