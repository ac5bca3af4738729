-- What stands in a literal is no comment.
CREATE CONNECTION o COMMENT '-- connlint:ignore exposed-secret' WITH (
  'type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'curlew'
--                                                                          ^^^^^^ exposed-secret
);
