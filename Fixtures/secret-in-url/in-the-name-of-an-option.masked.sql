CREATE CONNECTION a WITH ('type' = 'mongodb', 'mongodb://app:[REDACTED]@h/db' = 'endpoint');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://h/v1', 'api-key=[REDACTED]' = 'eu');
CREATE CONNECTION `mongodb://app:[REDACTED]@h/db` WITH ('type' = 'openai', 'api-key' = '${KEY}');
CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '${KEY}', 'mongodb://h/db' = 'endpoint');
