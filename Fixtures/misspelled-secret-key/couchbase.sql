CREATE CONNECTION cb WITH ('type' = 'couchbase', 'endpoint' = 'couchbases://cb.plum.example', 'username' = 'u', 'passwrod' = 'hunter3');
--                                                                                                                            ^^^^^^^ misspelled-secret-key [suggestion=password]
