CREATE CONNECTION agent WITH ('type' = 'a2a', 'endpoint' = 'https://agents.plum.example/a2a', 'token' = 'tarragon');
--                                                                                                       ^^^^^^^^ exposed-secret [key=token]
