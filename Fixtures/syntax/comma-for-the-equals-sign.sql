CREATE CONNECTION a WITH ('type', 'rest', 'endpoint', 'https://plum.example', 'token', 'minnow-3');
--                                                                                      ^^^^^^^^ broken-statement
