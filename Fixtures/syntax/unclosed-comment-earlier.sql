/* this comment is never closed
SELECT 1;
CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'linnet-9');
--                                                                                                  ^^^^^^^^ exposed-secret
