CREATE CONNECTION vectors WITH ('type'='pinecone','endpoint'='https://docs-1a2b.svc.aped-4627-b74a.pinecone.io/query','api-key'='[REDACTED]');
