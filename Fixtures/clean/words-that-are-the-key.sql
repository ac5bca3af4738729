-- Documentation that repeats the key in angle brackets, braces or capitals.
CREATE CONNECTION a WITH ('type' = 'mongodb', 'endpoint' = '<atlas-endpoint>', 'username' = '<atlas-username>', 'password' = '<atlas-password>');
CREATE CONNECTION b WITH ('type' = 'elastic', 'endpoint' = 'ENDPOINT', 'api-key' = 'YOUR_ELASTIC_API_KEY');
CREATE CONNECTION c WITH ('type' = 'bedrock', 'endpoint' = '{endpoint}', 'aws-access-key' = '{AWS_ACCESS_KEY}', 'aws-secret-key' = 'your_aws_secret_key');
