  CRETE CONNECTIN o WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-key' = 'sea-horse');
--^^^^^ misspelled-keyword
--      ^^^^^^^^^ misspelled-keyword
--                                                                                                  ^^^^^^^^^ broken-statement
