CREATE CONNECTION pg TYPE postgresql OPTIONS (host 'h', port '5432', user 'u', sslmode 'require', trustServerCertificate 'true', password secret('a', 'b'));
CREATE CONNECTION k WITH (type = 'kafka', properties.bootstrap.server = 'b:9092', properties.ssl.keystore.location = '/k.jks', properties.client.id = 'c', properties.sasl.oauthbearer.token.endpoint.url = 'https://l/token');
CREATE CONNECTION m TO AWS (REGION 'eu-west-1', ENDPOINT 'https://s3', ASSUME ROLE ARN 'arn:aws:iam::1:role/r', ASSUME ROLE SESSION NAME 's');
CREATE CONNECTION h TYPE HTTP OPTIONS (host 'https://h', port '443', client_id 'c', oauth_scope 's', token_endpoint 'https://l/token', authorization_endpoint 'https://l/auth', client_secret secret('a', 'b'));
