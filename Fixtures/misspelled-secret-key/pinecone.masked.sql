CREATE CONNECTION pc WITH ('type' = 'pinecone', 'endpoint' = 'https://x.svc.pinecone.io/query', 'apy-kee' = '[REDACTED]');
