CREATE CONNECTION az WITH (
  'type' = 'rest',
  'endpoint' = 'DefaultEndpointsProtocol=https;AccountName=plum;AccountKey=[REDACTED];EndpointSuffix=core.windows.net',
  'token' = '${TOKEN}'
);
