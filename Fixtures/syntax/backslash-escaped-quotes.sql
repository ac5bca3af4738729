body = '{"statement": "CREATE CONNECTION o WITH (\'type\' = \'openai\', \'endpoint\' = \'https://api.openai.com/v1\', \'api-key\' = \'chiffchaff-4\')"}'
--                                                                                                                                    ^^^^^^^^^^^^ exposed-secret
