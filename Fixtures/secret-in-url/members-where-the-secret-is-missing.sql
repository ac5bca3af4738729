CREATE CONNECTION a WITH ('type'='rest','endpoint'='https://h.example','auth'='{''user'':''u'',''password'':''plum-tree''}');
--                                                                                                            ^^^^^^^^^ secret-in-url

CREATE CONNECTION b WITH ('type'='rest','endpoint'='https://h.example','backends'='[{"host":"a","passwd":"fig-tea"},{"host":"b","passwd":"oak-tea"}]');
--                                                                                                        ^^^^^^^ secret-in-url
--                                                                                                                                        ^^^^^^^ secret-in-url

CREATE CONNECTION c COMMENT 'test: curl -u joe:pear-tree https://h.example' WITH ('type'='rest','endpoint'='https://h.example','username'='joe','password'='${PW}');
--                                             ^^^^^^^^^ secret-in-url

CREATE KAFKA CONNECTION d HOSTS = ('h:9092') CONSUMER_PROPERTIES = 'sasl.jaas.config=org.example.PlainLoginModule required username="joe" password="elm-tree";';
--                                                                                                                                                  ^^^^^^^^ secret-in-url
