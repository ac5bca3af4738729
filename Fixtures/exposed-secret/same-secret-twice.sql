CREATE CONNECTION one WITH ('type' = 'rest', 'endpoint' = 'https://one.plum.example', 'token' = 'twin-token');
--                                                                                               ^^^^^^^^^^ exposed-secret [name=one line=1]
CREATE CONNECTION two WITH ('type' = 'rest', 'endpoint' = 'https://two.plum.example', 'token' = 'twin-token');
--                                                                                               ^^^^^^^^^^ exposed-secret [name=two]
