-- The only option that is left over is the secret, whatever its value.
CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'zugang' = '123456'
--                                                                                            ^^^^^^ missing-secret
);
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'access' = 'Winter25!'
--                                                                                            ^^^^^^^^^ missing-secret
);
-- CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'zugang' = 'plum-tree-tea');
--                                                                                               ^^^^^^^^^^^^^ missing-secret
-- Of several it is the one whose value looks most like a secret.
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'team' = 'plums',
--                                                                                 ^^^^ unknown-key
  'zugang' = 'f3Q9zL7pKd2Wm8Xc'
--            ^^^^^^^^^^^^^^^^ missing-secret
);
