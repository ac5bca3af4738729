CREATE CONNECTION o WITH ('type' = 'opanai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = '${OPENAI_KEY}');
--                                  ^^^^^^ unknown-type [type=opanai]
