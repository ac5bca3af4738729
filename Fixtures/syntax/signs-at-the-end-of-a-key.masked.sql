CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key:' = '[REDACTED]');
CREATE CONNECTION b WITH ('type' = 'couchbase', 'endpoint' = 'c', 'username' = 'u', 'password=' = '[REDACTED]');
