CREATE CONNECTION o WITH (
  'type' = 'pinecone',
  'endpoint' = 'https://x.svc.pinecone.io',
  'api-key' = '${PINECONE_KEY}',
  'transport-type' = 'SSE'
-- ^^^^^^^^^^^^^^ unknown-key
);
