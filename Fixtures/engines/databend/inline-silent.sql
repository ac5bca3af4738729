COPY INTO t FROM 's3://b/' CONNECTION = (CONNECTION_NAME = 'c') FILE_FORMAT = (TYPE = CSV);
CREATE STAGE s URL = 's3://b/' CONNECTION = (ROLE_ARN = 'arn:aws:iam::123456789012:role/r' EXTERNAL_ID = 'e' ENABLE_VIRTUAL_HOST_STYLE = 'true');
CREATE STAGE s URL = 's3://b/' CONNECTION = (ACCESS_KEY_ID = '${ID}' SECRET_ACCESS_KEY = '{{ secret }}');
CREATE TABLE connection (id INT, host TEXT, "password" TEXT NOT NULL DEFAULT 'none');
CREATE TABLE connections (id INT PRIMARY KEY, password VARCHAR(20) DEFAULT 'x', token TEXT);
INSERT INTO connection (host, password) VALUES ('h', 'p');
