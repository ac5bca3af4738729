CREATE PROCEDURE p() AS $$
BEGIN
  CREATE CONNECTION o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'whitethroat-1');
--                                                                                                    ^^^^^^^^^^^^^ exposed-secret
END
$$;
