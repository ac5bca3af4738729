CREATE EXTERNAL CONNECTION backup AS 's3://plum/backups?AWS_ACCESS_KEY_ID=crdb-id&AWS_SECRET_ACCESS_KEY=crdb/plum+tea';
--                                                                        ^^^^^^^ secret-in-url
--                                                                                                      ^^^^^^^^^^^^^ secret-in-url
