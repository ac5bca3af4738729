CREATE CONNECTION `kQ7vB2xLm9Zt4RwYc` WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'ap-key' = '[REDACTED]'
);
CREATE CONNECTION c WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'kQ7vB2xLm9Zt4RwYc' = 'eu',
  'api-key' = '${KEY}'
);
CREATE CONNECTION "db"."s"."c" WITH (
  'type' = 'openai',
  'endpoint' = 'https://api.openai.com/v1',
  'ap-key' = '[REDACTED]'
);
CREATE CONNECTION c WITH (
  'type' = '[REDACTED]',
  'api-key' = '${KEY}'
);
