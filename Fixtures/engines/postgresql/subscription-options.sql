CREATE SUBSCRIPTION s CONNECTION 'dbname=d password=gate-house' PUBLICATION p WITH (connect = false, password_required = false);
--                                                  ^^^^^^^^^^ secret-in-url
