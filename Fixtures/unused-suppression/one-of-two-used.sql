CREATE CONNECTION o WITH ( -- connlint:ignore exposed-secret, secret-in-url
--                                                            ^^^^^^^^^^^^^ unused-suppression
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'bell-tower'
);
