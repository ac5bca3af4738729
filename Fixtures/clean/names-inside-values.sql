CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?user=u&sslmode=require';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?user=u&sslmode=require','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?password_policy=strict');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?password_policy=strict');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?max_tokens=100&token_type=bearer','token'='${T}');
CREATE CONNECTION c TO 'https://api.example/v1?max_tokens=100&token_type=bearer' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?next_token=kQ7vB2xLm9Zt4RwYc');
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?next_token=kQ7vB2xLm9Zt4RwYc';
CREATE CONNECTION c TO 'https://api.example/v1?page_token=kQ7vB2xLm9Zt4RwYc&x=1' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?page_token=kQ7vB2xLm9Zt4RwYc&x=1');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?id=9f86d081884c7d65';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?id=9f86d081884c7d65','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?commit=9f86d081884c7d659f86d081884c7d65');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?commit=9f86d081884c7d659f86d081884c7d65');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?key=name&sort_key=id','token'='${T}');
CREATE CONNECTION c TO 'https://api.example/v1?key=name&sort_key=id' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?q=tokens&lang=en');
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?q=tokens&lang=en';
CREATE CONNECTION c TO 'https://api.example/v1?api-version=2024-01-01&deployment=kQ7vB2xLm9Zt4RwYc' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?api-version=2024-01-01&deployment=kQ7vB2xLm9Zt4RwYc');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?pasword=${PW}';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?pasword=${PW}','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?api_kye={your_key}');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?api_kye={your_key}');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?api_key=<your-key>&x=1','token'='${T}');
CREATE CONNECTION c TO 'https://api.example/v1?api_key=<your-key>&x=1' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?token={{ token }}');
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?token={{ token }}';
CREATE CONNECTION c TO 'https://api.example/v1?key=%s' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?key=%s');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?apikey=:key';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?apikey=:key','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?code=en&state=x');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?code=en&state=x');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?cursor=kQ7vB2xLm9Zt4RwYc&limit=5','token'='${T}');
CREATE CONNECTION c TO 'https://api.example/v1?cursor=kQ7vB2xLm9Zt4RwYc&limit=5' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'kafka://h:9092?topic_prefix=x&sasl_mechanism=PLAIN&tls_enabled=true&sasl_handshake=true');
CREATE EXTERNAL CONNECTION k AS 'kafka://h:9092?topic_prefix=x&sasl_mechanism=PLAIN&tls_enabled=true&sasl_handshake=true';
CREATE CONNECTION c TO 'kafka://h:9092?sasl_user=u&sasl_pasword=${PW}' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='kafka://h:9092?sasl_user=u&sasl_pasword=${PW}');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 's3://b/p?AUTH=implicit&AWS_REGION=eu-west-1&S3_STORAGE_CLASS=x';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='s3://b/p?AUTH=implicit&AWS_REGION=eu-west-1&S3_STORAGE_CLASS=x','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='jdbc:sqlserver://h:1433;databaseName=d;authentication=ActiveDirectoryMSI;msiClientId=0a1b2c3d');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'jdbc:sqlserver://h:1433;databaseName=d;authentication=ActiveDirectoryMSI;msiClientId=0a1b2c3d');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='jdbc:sqlserver://h;user=sa;password=${env:PW};encrypt=true','token'='${T}');
CREATE CONNECTION c TO 'jdbc:sqlserver://h;user=sa;password=${env:PW};encrypt=true' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'jdbc:sqlserver://h;user=sa;pasword={your_password};encrypt=true');
CREATE EXTERNAL CONNECTION k AS 'jdbc:sqlserver://h;user=sa;pasword={your_password};encrypt=true';
CREATE CONNECTION c TO 'jdbc:sqlserver://h;keyStoreAuthentication=KeyVaultClientSecret;trustStoreType=JKS' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='jdbc:sqlserver://h;keyStoreAuthentication=KeyVaultClientSecret;trustStoreType=JKS');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'jdbc:mysql://h/d?useSSL=false&allowPublicKeyRetrieval=true&serverTimezone=UTC';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='jdbc:mysql://h/d?useSSL=false&allowPublicKeyRetrieval=true&serverTimezone=UTC','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='jdbc:mysql://h/d?user=u&password=<password>&passwordCharacterEncoding=UTF-8');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'jdbc:mysql://h/d?user=u&password=<password>&passwordCharacterEncoding=UTF-8');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='jdbc:postgresql://h/d?sslpassword=$PW&ssl=true&sslkey=/x/y.pk8&passfile=/x','token'='${T}');
CREATE CONNECTION c TO 'jdbc:postgresql://h/d?sslpassword=$PW&ssl=true&sslkey=/x/y.pk8&passfile=/x' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'jdbc:postgresql://h/d?gssEncMode=disable&targetServerType=primary&hostRecheckSeconds=2');
CREATE EXTERNAL CONNECTION k AS 'jdbc:postgresql://h/d?gssEncMode=disable&targetServerType=primary&hostRecheckSeconds=2';
CREATE CONNECTION c TO 'jdbc:databricks://h:443;httpPath=/sql/1.0/warehouses/kQ7vB2xLm9Zt4RwYc;AuthMech=11;Auth_Flow=1' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='jdbc:databricks://h:443;httpPath=/sql/1.0/warehouses/kQ7vB2xLm9Zt4RwYc;AuthMech=11;Auth_Flow=1');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'jdbc:snowflake://a.snowflakecomputing.com/?user=u&authenticator=externalbrowser&private_key_file=/x';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='jdbc:snowflake://a.snowflakecomputing.com/?user=u&authenticator=externalbrowser&private_key_file=/x','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='host=h user=u password=${PW}');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'host=h user=u password=${PW}');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='host=h user=u passfile=/home/u/.pgpass sslmode=verify-full channel_binding=require','token'='${T}');
CREATE CONNECTION c TO 'host=h user=u passfile=/home/u/.pgpass sslmode=verify-full channel_binding=require' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'host=h user=u password={cfg["pw"]}');
CREATE EXTERNAL CONNECTION k AS 'host=h user=u password={cfg["pw"]}';
CREATE CONNECTION c TO 'host=h user=u pasword={pw} port=1' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='host=h user=u pasword={pw} port=1');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'host=h user=u pasword=:pw';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='host=h user=u pasword=:pw','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='host=h user=u password=<password>');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'host=h user=u password=<password>');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='host=h sslrootcert=/x sslcert=/y sslkey=/z keepalives=1 target_session_attrs=any','token'='${T}');
CREATE CONNECTION c TO 'host=h sslrootcert=/x sslcert=/y sslkey=/z keepalives=1 target_session_attrs=any' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'host=h application_name=token_service options=-cstatement_timeout=5s');
CREATE EXTERNAL CONNECTION k AS 'host=h application_name=token_service options=-cstatement_timeout=5s';
CREATE CONNECTION c TO 'Authorization: Bearer ${TOKEN}' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='Authorization: Bearer ${TOKEN}');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'Authorization: Token <token>';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='Authorization: Token <token>','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='Authorisation: Bearer {{ token }}');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'Authorisation: Bearer {{ token }}');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='Authorization: Basic','token'='${T}');
CREATE CONNECTION c TO 'Authorization: Basic' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'X-Api-Ky: ${KEY}');
CREATE EXTERNAL CONNECTION k AS 'X-Api-Ky: ${KEY}';
CREATE CONNECTION c TO 'X-Api-Key={{ key }}' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='X-Api-Key={{ key }}');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'Content-Type: application/json, Accept: */*';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='Content-Type: application/json, Accept: */*','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='Accept=text/plain;Content-Type=application/json;User-Agent=x/1.0');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'Accept=text/plain;Content-Type=application/json;User-Agent=x/1.0');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='X-Request-Id: kQ7vB2xLm9Zt4RwYc','token'='${T}');
CREATE CONNECTION c TO 'X-Request-Id: kQ7vB2xLm9Zt4RwYc' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'X-Correlation-Id: 0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f, X-Tenant: acme');
CREATE EXTERNAL CONNECTION k AS 'X-Correlation-Id: 0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f, X-Tenant: acme';
CREATE CONNECTION c TO 'If-None-Match: 9f86d081884c7d659f86d081884c7d65' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='If-None-Match: 9f86d081884c7d659f86d081884c7d65');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'Idempotency-Key: order-1';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='Idempotency-Key: order-1','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='Cache-Control: no-cache, Host: h.example');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'Cache-Control: no-cache, Host: h.example');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='{"user": "u", "pasword": "${PW}"}','token'='${T}');
CREATE CONNECTION c TO '{"user": "u", "pasword": "${PW}"}' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host '{"awsRegion":"eu-west-1","s3Bucket":"b"}');
CREATE EXTERNAL CONNECTION k AS '{"awsRegion":"eu-west-1","s3Bucket":"b"}';
CREATE CONNECTION c TO '{"key": "name", "value": "x"}' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='{"key": "name", "value": "x"}');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS '{"primary_key": "id", "partition_key": "tenant"}';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='{"primary_key": "id", "partition_key": "tenant"}','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='{"token_uri": "https://h/token", "client_email": "x@y.example"}');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host '{"token_uri": "https://h/token", "client_email": "x@y.example"}');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='{"max_tokens": "100", "tokenizer": "cl100k_base"}','token'='${T}');
CREATE CONNECTION c TO '{"max_tokens": "100", "tokenizer": "cl100k_base"}' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host '{"api_kye": "<your-key>"}');
CREATE EXTERNAL CONNECTION k AS '{"api_kye": "<your-key>"}';
CREATE CONNECTION c TO '{"private_key_id": "9f86d081884c7d65"}' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='{"private_key_id": "9f86d081884c7d65"}');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS '{"kid": "9f86d081884c7d65", "etag": "kQ7vB2xLm9Zt4RwYc"}';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='{"kid": "9f86d081884c7d65", "etag": "kQ7vB2xLm9Zt4RwYc"}','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='{"passwordPolicy": "strict", "passwordLength": "12"}');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host '{"passwordPolicy": "strict", "passwordLength": "12"}');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='{"secretName": "db-secret", "secretArn": "arn:aws:x:1"}','token'='${T}');
CREATE CONNECTION c TO '{"secretName": "db-secret", "secretArn": "arn:aws:x:1"}' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'S3_ACCESS_KEY=AKIA...;S3_SECRET_KEY=secret...');
CREATE EXTERNAL CONNECTION k AS 'S3_ACCESS_KEY=AKIA...;S3_SECRET_KEY=secret...';
CREATE CONNECTION c TO 'S3_ACCESS_KEY=<access-key>;S3_SECRT_KEY=<secret-key>' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='S3_ACCESS_KEY=<access-key>;S3_SECRT_KEY=<secret-key>');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'S3_ACCESS_KEY={access_key};S3_SECRET_KEY={secret_key}';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='S3_ACCESS_KEY={access_key};S3_SECRET_KEY={secret_key}','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='GCS_KEYFILE_CONTENT={"type":"service_account","private_key":"<PRIVATE_KEY>"}');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'GCS_KEYFILE_CONTENT={"type":"service_account","private_key":"<PRIVATE_KEY>"}');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='BUCKET=b;REGION=eu;S3_ENDPOINT=h:9000','token'='${T}');
CREATE CONNECTION c TO 'BUCKET=b;REGION=eu;S3_ENDPOINT=h:9000' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'PlainLoginModule required username="joe" password="${PW}";');
CREATE EXTERNAL CONNECTION k AS 'PlainLoginModule required username="joe" password="${PW}";';
CREATE CONNECTION c TO 'PlainLoginModule required username="joe" pasword="<password>";' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='PlainLoginModule required username="joe" pasword="<password>";');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'OAuthBearerLoginModule required scope="api://x/.default";';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='OAuthBearerLoginModule required scope="api://x/.default";','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='kafka://b:9096?sasl_user={your_username}&sasl_password={your_password}-secret');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'kafka://b:9096?sasl_user={your_username}&sasl_password={your_password}-secret');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='kafka://b:9096?sasl_password=<your-password>-prod','token'='${T}');
CREATE CONNECTION c TO 'kafka://b:9096?sasl_password=<your-password>-prod' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://discord.com/api/webhooks/<id>/<token>');
CREATE EXTERNAL CONNECTION k AS 'https://discord.com/api/webhooks/<id>/<token>';
CREATE CONNECTION c TO 'https://discord.com/api/webhooks/123456789012345678/your-webhook-token-goes-here' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='https://discord.com/api/webhooks/123456789012345678/your-webhook-token-goes-here');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'https://hooks.slack.com/services/XXXX/YYYY/ZZZZ';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://hooks.slack.com/services/XXXX/YYYY/ZZZZ','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.telegram.org/bot<token>/sendMessage','token'='${T}');
CREATE CONNECTION c TO 'https://api.telegram.org/bot<token>/sendMessage' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'postgresql://username:password@host:port/database');
CREATE EXTERNAL CONNECTION k AS 'postgresql://username:password@host:port/database';
CREATE CONNECTION c TO 'postgresql://USER:PASSWORD@HOST:PORT/DB' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='postgresql://USER:PASSWORD@HOST:PORT/DB');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'mysql://user:pass@hostname:3306/dbname';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='mysql://user:pass@hostname:3306/dbname','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='mongodb://<user>:<password>@<host>/<db>');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'mongodb://<user>:<password>@<host>/<db>');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='redis://:password@host:port/0','token'='${T}');
CREATE CONNECTION c TO 'redis://:password@host:port/0' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'amqp://USERNAME:PASSWORD@HOSTNAME/vhost');
CREATE EXTERNAL CONNECTION k AS 'amqp://USERNAME:PASSWORD@HOSTNAME/vhost';
CREATE CONNECTION c TO 'postgres://user:password@your-rds-endpoint:5432/db' USER 'u' IDENTIFIED BY '${X}';
CREATE CONNECTION c WITH ('type'='newtype','url'='postgres://user:password@your-rds-endpoint:5432/db');
--                                ^^^^^^^ unknown-type
CREATE EXTERNAL CONNECTION k AS 'mysql://your_user:your_password@your_host/your_db';
CREATE CONNECTION c WITH ('type'='rest','endpoint'='mysql://your_user:your_password@your_host/your_db','token'='${T}');
CREATE CONNECTION c WITH ('type'='newtype','url'='jdbc:postgresql://user:password@hostname:port/dbname');
--                                ^^^^^^^ unknown-type
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'jdbc:postgresql://user:password@hostname:port/dbname');
CREATE CONNECTION c WITH ('type'='rest','endpoint'='postgres://[user]:[password]@[host]/[db]','token'='${T}');
CREATE CONNECTION c TO 'postgres://[user]:[password]@[host]/[db]' USER 'u' IDENTIFIED BY '${X}';
