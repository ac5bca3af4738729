CREATE CONNECTION o WITH (
  'type' = 'openai',
  'endpiont' = 'https://api.openai.com/v1',
-- ^^^^^^^^ unknown-key
  'api-key' = '${OPENAI_KEY}'
);
CREATE CONNECTION m WITH (
  'type' = 'mongodb',
  'endpoint' = 'mongodb+srv://c0.plum.example',
  'usernmae' = 'reader',
-- ^^^^^^^^ unknown-key
  'password' = '${MONGO}'
);
