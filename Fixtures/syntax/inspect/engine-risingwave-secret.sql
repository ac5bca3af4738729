CREATE CONNECTION c WITH (type = 'iceberg', s3.secret.key = SECRET sk);
