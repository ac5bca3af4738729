CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token=minnow-1');
--                                                                                     ^^^^^^^^ broken-statement
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token:minnow-2');
--                                                                                     ^^^^^^^^ broken-statement
