CREATE CONNECTION o WITH ( -- connlint:ignore exposed-secrets
--                                            ^^^^^^^^^^^^^^^ unused-suppression
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'bell-jar'
--                                                                          ^^^^^^^^ exposed-secret
);
