-- connlint:ignore-next-line exposed-secret
CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = 'one');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = 'two'); -- connlint:ignore exposed-secret
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = 'three');
--                                                                                         ^^^^^ exposed-secret
