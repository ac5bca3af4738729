CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'redis://:[REDACTED]@cache.plum.example:6379/0', 'token' = '${T}');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'amqps://u:[REDACTED]@mq.plum.example/v', 'token' = '${T}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'HTTPS://U:[REDACTED]@PLUM.EXAMPLE/', 'token' = '${T}');
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'mongodb://u:[REDACTED]@m1.plum.example:27017,m2.plum.example:27017/?replicaSet=r', 'token' = '${T}');
CREATE CONNECTION e WITH ('type' = 'rest', 'endpoint' = 'https://u:[REDACTED]@plum.example', 'token' = '${T}');
