-- Some drivers want the path of the file under a name that is a secret's elsewhere.
CREATE CONNECTION pg TYPE postgresql OPTIONS (host 'h', sslkey '/etc/ssl/private/client.key', password secret('s', 'k'));
CREATE CONNECTION k TO KAFKA (BROKER 'b:9092', SSLKEY '/etc/ssl/private/client.pem', SSL CERTIFICATE = SECRET c);
