CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?pasword=hunter2');
--                                ^^^^^^^ unknown-type
--                                                                               ^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?user=u&passwrd=hunter2&x=1','token'='${T}');
--                                                                                        ^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?api_kye=abc123');
--                                                                          ^^^^^^ secret-in-url
CREATE CONNECTION c TO 'https://api.example/v1?x=1&apikey=abc123' USER 'u' IDENTIFIED BY '${X}';
--                                                        ^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?acess_token=abc123';
--                                                                  ^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?client_id=7&client_secrt=abc123');
--                                ^^^^^^^ unknown-type
--                                                                                                ^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?aces_key=abc123','token'='${T}');
--                                                                                  ^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?key=b94d27b9934d3e08a52e52d7');
--                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO 'https://api.example/v1?lang=en&key=Xk29fLm3QzP7vT1wR8' USER 'u' IDENTIFIED BY '${X}';
--                                                         ^^^^^^^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?subscription-kay=4f2b&region=eu';
--                                                                       ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?tokn=abc123');
--                                ^^^^^^^ unknown-type
--                                                                            ^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?auth_tokn=qq81','token'='${T}');
--                                                                                   ^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://api.example/v1?secret_key=plum-tree');
--                                                                             ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO 'https://api.example/v1?password_admin=kQ7vB2xLm9Zt4RwYc' USER 'u' IDENTIFIED BY '${X}';
--                                                            ^^^^^^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?PASSWORT=hunter2';
--                                                               ^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='https://api.example/v1?contrasena=hunter2');
--                                ^^^^^^^ unknown-type
--                                                                                  ^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://api.example/v1?senha=hunter2&db=x','token'='${T}');
--                                                                               ^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'kafka://h:9092?sasl_pasword=plum&tls_enabled=true');
--                                                                       ^^^^ secret-in-url
CREATE CONNECTION c TO 's3://b/p?AWS_SECRET_ACCES_KEY=plum/tree&AWS_REGION=eu' USER 'u' IDENTIFIED BY '${X}';
--                                                    ^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 's3://b/p?AWS_ACCESS_KEY_ID=pear&AWS_SECRET_KEY=plum&AUTH=specified';
--                                                          ^^^^ secret-in-url
--                                                                              ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='azure-blob://c?AZURE_ACCOUNT_KAY=cGx1bQ==&AZURE_ACCOUNT_NAME=x');
--                                ^^^^^^^ unknown-type
--                                                                                 ^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='nats://h:4222?pasword=pl&user=u','token'='${T}');
--                                                                        ^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'https://h/f?sv=2024-01-01&sr=b&sig=aB3%2FxQ9zKaB3xQ%3D&se=1');
--                                                                              ^^^^^^^^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO 'https://fn.example/api/run?code=aB3xQ9zKaB3xQ9zKaB3x==' USER 'u' IDENTIFIED BY '${X}';
--                                                      ^^^^^^^^^^^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'https://api.example/v1?apiSecret=abc123&x=2#frag';
--                                                                ^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='https://app.example/cb#id_token=abc123');
--                                ^^^^^^^ unknown-type
--                                                                                ^^^^^^ secret-in-url
