-- connlint:ignore exposed-secret
--                 ^^^^^^^^^^^^^^ unused-suppression
CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${OPENAI_KEY}');
