CREATE CONNECTION intranet WITH ('type' = 'rest', 'endpoint' = 'http://intranet.plum.example', 'username' = 'svc', 'password' = '0');
--                                                                                                                               ^ exposed-secret
