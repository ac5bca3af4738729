CREATE CONNECTION a WITH ('type' = 'pinecone', 'endpoint' = 'https://x.svc.pinecone.io', 'api-key' = '${K}', 'namespace' = '[REDACTED]');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://dbc.plum.example', 'username' = '[REDACTED]', 'password' = '${P}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://vault.plum.example', 'username' = '[REDACTED]', 'password' = '${P}');
