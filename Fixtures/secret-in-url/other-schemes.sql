CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'redis://:tench-1@cache.plum.example:6379/0', 'token' = '${T}');
--                                                                ^^^^^^^ secret-in-url
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'amqps://u:tench-2@mq.plum.example/v', 'token' = '${T}');
--                                                                 ^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'HTTPS://U:TENCH-3@PLUM.EXAMPLE/', 'token' = '${T}');
--                                                                 ^^^^^^^ secret-in-url
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'mongodb://u:tench-4@m1.plum.example:27017,m2.plum.example:27017/?replicaSet=r', 'token' = '${T}');
--                                                                   ^^^^^^^ secret-in-url
CREATE CONNECTION e WITH ('type' = 'rest', 'endpoint' = 'https://u:tench:5@plum.example', 'token' = '${T}');
--                                                                 ^^^^^^^ secret-in-url
