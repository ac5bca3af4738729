CREATE CONNECTION a WITH ('type' = 'rest' AND 'endpoint' = 'https://plum.example' AND 'token' = 'minnow-4');
--                                                                                               ^^^^^^^^ broken-statement
