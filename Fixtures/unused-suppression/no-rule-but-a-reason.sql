CREATE CONNECTION o WITH ( -- connlint:ignore -- it is only a test key
--                            ^^^^^^^^^^^^^^^ unused-suppression
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'bell-weather'
--                                                                          ^^^^^^^^^^^^ exposed-secret
);
