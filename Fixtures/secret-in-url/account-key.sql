CREATE CONNECTION az WITH (
  'type' = 'rest',
  'endpoint' = 'DefaultEndpointsProtocol=https;AccountName=plum;AccountKey=q0w9e8r7t6/y5u4==;EndpointSuffix=core.windows.net',
--                                                                         ^^^^^^^^^^^^^^^^^ secret-in-url
  'token' = '${TOKEN}'
);
