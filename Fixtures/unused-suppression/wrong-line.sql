CREATE CONNECTION o WITH (
  'type' = 'openai', -- connlint:ignore exposed-secret
--                                      ^^^^^^^^^^^^^^ unused-suppression
  'endpoint' = 'https://api.openai.com/v1',
  'api-key' = 'bell-rope'
--             ^^^^^^^^^ exposed-secret
);
