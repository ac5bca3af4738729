CREATE OR REPLACE CONNECTION bq TO 'https://bigquery.plum.example' USER '' IDENTIFIED BY '{"awsAccessKeyId":"grocer","awsSecretAccessKey":"apples"}';
--                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret
