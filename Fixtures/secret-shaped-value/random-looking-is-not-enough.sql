-- Long and random under a known harmless key: ids look so.
CREATE CONNECTION r WITH (
  'type' = 'rest', 'endpoint' = 'https://q8z1x7c3v9b2n6m4.execute-api.eu-west-1.amazonaws.com/Zm9vYmFyYmF6',
  'token-endpoint' = 'https://l.plum.example/8f14e45f-ceea-467f-a8d1-9d5b2f3c1a77/token',
  'client-id' = '8f14e45fceea467fa8d19d5b2f3c1a77', 'client-secret' = '${CLIENT_SECRET}', 'scope' = 'api://8f14e45f-ceea/.default'
);
