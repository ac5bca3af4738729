REPLACE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'minnow-10');
--                                                                                                   ^^^^^^^^^ broken-statement
