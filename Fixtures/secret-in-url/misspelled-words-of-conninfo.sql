CREATE SUBSCRIPTION s CONNECTION 'host=h user=u pasword=hunter2' PUBLICATION p;
--                                                      ^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'host=h user=u passwrd=''plum'' port=5432');
--                                                                   ^^^^ secret-in-url
CREATE SUBSCRIPTION s CONNECTION 'host=h port=5432 dbname=d user=u passord=hunter2 sslmode=require' PUBLICATION p;
--                                                                         ^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'pasword=hunter2 host=h');
--                                                   ^^^^^^^ secret-in-url
CREATE SUBSCRIPTION s CONNECTION 'host=h sslpasword=hunter2 user=u' PUBLICATION p;
--                                                  ^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'host = h pasword = plum');
--                                                              ^^^^ secret-in-url
CREATE SUBSCRIPTION s CONNECTION 'host=h password_admin=kQ7vB2xLm9Zt4RwYc' PUBLICATION p;
--                                                      ^^^^^^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'user=u paswort=hunter2');
--                                                          ^^^^^^^ secret-in-url
CREATE SUBSCRIPTION s CONNECTION 'dbname=d user=u pw=kQ7vB2xLm9 host=h' PUBLICATION p;
--                                                   ^^^^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'host=h user=u contraseña=hunter2');
--                                                                    ^^^^^^^ secret-in-url
CREATE SUBSCRIPTION s CONNECTION 'host=h PASSWD=hunter2' PUBLICATION p;
--                                              ^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'host=h p4ssword=hunter2');
--                                                           ^^^^^^^ secret-in-url
CREATE SUBSCRIPTION s CONNECTION 'hostaddr=10.0.0.1 user=u pass_word=hunter2' PUBLICATION p;
--                                                                   ^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'host=h user=u oauth_client_secrt=hunter2');
--                                                                            ^^^^^^^ secret-in-url
