CREATE CONNECTION c TO 'S3_ACCES_KEY=pear;S3_SECRET_KEY=plum' USER 'u' IDENTIFIED BY '${X}';
--                                   ^^^^ secret-in-url
--                                                      ^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'S3_ACCESS_KEY=pear;S3_SECRT_KEY=plum';
--                                             ^^^^ secret-in-url
--                                                               ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='AWS_ACCESS_KEY_ID=pear;AWS_SECRET_ACCES_KEY=plum');
--                                ^^^^^^^ unknown-type
--                                                                  ^^^^ secret-in-url
--                                                                                            ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='AZURE_SAS_TOKN=plum','token'='${T}');
--                                                                 ^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'GCS_KEYFILE_CONTENT={"private_kye":"plum"}');
--                                                                               ^^^^ secret-in-url
CREATE CONNECTION c TO 'org.apache.kafka.common.security.plain.PlainLoginModule required username="joe" pasword="plum";' USER 'u' IDENTIFIED BY '${X}';
--                                                                                                               ^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'org.apache.kafka.common.security.scram.ScramLoginModule required username=''joe'' passwrd=''plum'';';
--                                                                                                                           ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='PlainLoginModule required password="plum" username="joe";');
--                                ^^^^^^^ unknown-type
--                                                                                    ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required clientId="c" clientSecrt="plum";','token'='${T}');
--                                                                                                                                                         ^^^^ secret-in-url
CREATE CONNECTION c TO 'BUCKET=b;TOKN=plum' USER 'u' IDENTIFIED BY '${X}';
--                                    ^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'USER=u;PASWD=plum;';
--                                            ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='HOST=h;DB_PASWORD=plum');
--                                ^^^^^^^ unknown-type
--                                                                  ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='api_key=plum,region=eu','token'='${T}');
--                                                          ^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'region=eu,api_kye=plum');
--                                                             ^^^^ secret-in-url
CREATE CONNECTION c TO 'token=plum;ttl=10' USER 'u' IDENTIFIED BY '${X}';
--                            ^^^^ secret-in-url
