CREATE CONNECTION a TO 'jdbc:x' USER 'u' IDENTIFIED BY 'Eh.7*&V":e';
--                                                      ^^^^^^^^^^ exposed-secret
CREATE CONNECTION b WITH ('type' = 'mongodb', 'endpoint' = 'e', 'username' = 'u', 'password' = '93)T+=">W<m''4"jE');
--                                                                                              ^^^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH ('type' = 'mongodb', 'username' = 'u', 'password' = 'u"}A7}<f?H?eAH''', 'endpoint' = 'e');
--                                                                            ^^^^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION d TYPE mysql OPTIONS (host 'h', user 'u', password 'aB$(9xK', port '1');
--                                                                    ^^^^^^^ exposed-secret
