CREATE CONNECTION cj WITH ('type' = 'confluent_jdbc', 'endpoint' = 'jdbc:mysql://h.plum.example:3306/d', 'username' = 'u', 'passwd' = 'hunter4');
--                                                                                                                                     ^^^^^^^ misspelled-secret-key [suggestion=password]
