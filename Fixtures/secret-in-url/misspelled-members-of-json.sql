CREATE EXTERNAL CONNECTION k AS '{"user": "u", "pasword": "plum"}';
--                                                         ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='{"apiKye": "plum"}');
--                                ^^^^^^^ unknown-type
--                                                            ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='{"api_kye":"plum","host":"h"}','token'='${T}');
--                                                              ^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host '{"type":"service_account","private_kye":"plumplumplum"}');
--                                                                                    ^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO '{"headers": {"Authorizaton": "Bearer plum"}}' USER 'u' IDENTIFIED BY '${X}';
--                                                           ^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS '{"headers": {"X-Api-Ky": "plum"}}';
--                                                         ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='{"secret_acces_key": "plum", "region": "eu"}');
--                                ^^^^^^^ unknown-type
--                                                                      ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='{"clientSecrt":"plum","clientId":"c"}','token'='${T}');
--                                                                  ^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host '{"auth": {"tokn": "plum"}}');
--                                                              ^^^^ secret-in-url
CREATE CONNECTION c TO '{"connection": {"host": "h", "passwrd": "plum"}}' USER 'u' IDENTIFIED BY '${X}';
--                                                               ^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS '{''pasword'': ''plum''}';
--                                               ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='{\"pasword\": \"plum\"}');
--                                ^^^^^^^ unknown-type
--                                                                ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='{"credential": "plum"}','token'='${T}');
--                                                                  ^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host '{"user":"u","passwort":"plum"}');
--                                                                   ^^^^ secret-in-url
CREATE CONNECTION c TO '{"mot_de_passe":"plum"}' USER 'u' IDENTIFIED BY '${X}';
--                                       ^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS '{"db_password_primary":"kQ7vB2xLm9Zt4RwYc"}';
--                                                       ^^^^^^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='{"key": "kQ7vB2xLm9Zt4RwYc"}');
--                                ^^^^^^^ unknown-type
--                                                         ^^^^^^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host '{"awsSecretAccessKey":"plum","awsRegion":"eu-west-1"}');
--                                                                  ^^^^ secret-in-url
