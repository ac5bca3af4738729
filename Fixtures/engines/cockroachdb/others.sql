CREATE EXTERNAL CONNECTION gs AS 'gs://plum/x?AUTH=specified&CREDENTIALS=ZW5jb2RlZCBhbmQgbG9uZw';
--                                                                       ^^^^^^^^^^^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION az AS 'azure-blob://plum?AZURE_ACCOUNT_NAME=plum&AZURE_ACCOUNT_KEY=oak%2Froach';
--                                                                                            ^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION kf AS 'kafka://b.plum.example:9093?tls_enabled=true&sasl_enabled=true&sasl_user=u&sasl_password=ash-roach&sasl_mechanism=SCRAM-SHA-512';
--                                                                                                                         ^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION IF NOT EXISTS pg AS 'postgresql://u:elm-roach@db.plum.example:26257/d?sslmode=verify-full';
--                                                             ^^^^^^^^^ secret-in-url
