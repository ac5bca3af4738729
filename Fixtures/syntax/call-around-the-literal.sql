CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = CAST('minnow-9' AS STRING));
--                                                                                              ^^^^^^^^ broken-statement
