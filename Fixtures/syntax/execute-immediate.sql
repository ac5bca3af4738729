EXECUTE IMMEDIATE 'CREATE CONNECTION o WITH (''type'' = ''openai'', ''endpoint'' = ''https://api.openai.com/v1'', ''api-key'' = ''chiffchaff-1'')';
--                                                                                                                                ^^^^^^^^^^^^ exposed-secret
