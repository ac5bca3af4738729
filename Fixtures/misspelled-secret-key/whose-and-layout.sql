CREATE CONNECTION c WITH ('type' = 'elastic', 'endpoint' = 'https://h.example', 'username' = 'u', 'password-of-user' = 'plum-tree-tea');
--                                                                                                                      ^^^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ('type' = 'mongodb', 'endpoint' = 'mongodb://h.example', 'username' = 'u', 'зфыыцщкв' = 'plum-tree-tea');
--                                                                                                                ^^^^^^^^^^^^^ misspelled-secret-key: did you mean 'password'
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://h.example', 'token'-'plum-tree-tea');
--                                                                                    ^^^^^^^^^^^^^ broken-statement
-- The password for svc is 'plum-tree-tea'.
--                          ^^^^^^^^^^^^^ exposed-secret [key=password commented=true]
ALTER CONNECTION c SET ('password' = '${PASSWORD}');
CREATE CONNECTION c TYPE mysql OPTIONS (host 'h.example', password '${PASSWORD}', 'policy-of-password' 'plum-tree', 'length-of-password' '12');
-- The policy for passwords is 'plum-tree-tea'.
ALTER CONNECTION c SET ('password' = '${PASSWORD}');
