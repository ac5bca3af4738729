CREATE SUBSCRIPTION s1 CONNECTION 'dbname=d' PUBLICATION p WITH (connect = false, password_required = false, slot_name = NONE);
ALTER SUBSCRIPTION s1 CONNECTION 'foobar';
ALTER SUBSCRIPTION s1 SET (password_required = false);
CREATE SUBSCRIPTION s2 CONNECTION 'host=h user=u sslkey=/etc/client.key sslcert=/etc/client.crt' PUBLICATION p;
CREATE SUBSCRIPTION s3 CONNECTION '' PUBLICATION p;
CREATE SUBSCRIPTION s4 SERVER upstream PUBLICATION p;
