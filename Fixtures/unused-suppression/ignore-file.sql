/* connlint:ignore-file missing-secret -- nothing here misses one */
--                      ^^^^^^^^^^^^^^ unused-suppression
CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'bell-foundry');
--                                                                                                  ^^^^^^^^^^^^ exposed-secret
