CREATE CONNECTION a WITH ('type'='rest','endpoint'='https://h.example','auth'='{''user'':''u'',''password'':''[REDACTED]''}');

CREATE CONNECTION b WITH ('type'='rest','endpoint'='https://h.example','backends'='[{"host":"a","passwd":"[REDACTED]"},{"host":"b","passwd":"[REDACTED]"}]');

CREATE CONNECTION c COMMENT 'test: curl -u joe:[REDACTED] https://h.example' WITH ('type'='rest','endpoint'='https://h.example','username'='joe','password'='${PW}');

CREATE KAFKA CONNECTION d HOSTS = ('h:9092') CONSUMER_PROPERTIES = 'sasl.jaas.config=org.example.PlainLoginModule required username="joe" password="[REDACTED]";';
