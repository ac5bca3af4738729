CREATE CONNECTION c WITH ('type'='rest','endpoint'='jdbc:sqlserver://h:1433;databaseName=d;user=sa;pasword=Pl!um;encrypt=true','token'='${T}');
--                                                                                                         ^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'jdbc:sqlserver://h;user=sa;passwrod=plum tree;encrypt=true');
--                                                                               ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO 'jdbc:mysql://h/d?user=u&passsword=toor&useSSL=false' USER 'u' IDENTIFIED BY '${X}';
--                                                        ^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'jdbc:postgresql://h/d?user=u&paswd=toor';
--                                                                  ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='jdbc:snowflake://a.snowflakecomputing.com/?user=u&private_key_pwd=toor&db=d');
--                                ^^^^^^^ unknown-type
--                                                                                                                  ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='jdbc:redshift:iam://h/d?AccessKeyID=pear&SecretAccesKey=plum','token'='${T}');
--                                                                                      ^^^^ secret-in-url
--                                                                                                          ^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'jdbc:databricks://h:443/default;transportMode=http;AuthMech=3;UID=token;PWD=plum');
--                                                                                                                       ^^^^ secret-in-url
CREATE CONNECTION c TO 'jdbc:teradata://h/USER=joe,PASWORD=plum,DATABASE=d' USER 'u' IDENTIFIED BY '${X}';
--                                                         ^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'jdbc:db2://h:50000/d:user=u;pasword=plum;sslConnection=true;';
--                                                                   ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='jdbc:vertica://h:5433/d?user=u&Passwrd=vpw');
--                                ^^^^^^^ unknown-type
--                                                                                       ^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='jdbc:mariadb://h/d?user=u&keyStorePasswod=tspw&useSsl=true','token'='${T}');
--                                                                                            ^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'jdbc:hive2://h:10000/d;ssl=true;trustStorePasword=plum');
--                                                                                             ^^^^ secret-in-url
CREATE CONNECTION c TO 'jdbc:sap://h:39015/?user=u&pasword=plum&encrypt=true' USER 'u' IDENTIFIED BY '${X}';
--                                                         ^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'jdbc:bigquery://https://x:443;ProjectId=p;OAuthClientSecrt=plum;Timeout=10';
--                                                                                          ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='jdbc:oracle:thin:@//h:1521/x?oracle.net.wallet_pasword=plum');
--                                ^^^^^^^ unknown-type
--                                                                                                       ^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='Server=h;Database=d;User Id=u;Pasword=plum;','token'='${T}');
--                                                                                        ^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'Server=tcp:h,1433;Uid=u;Pwrd=plum;Encrypt=yes');
--                                                                        ^^^^ secret-in-url
CREATE CONNECTION c TO 'DefaultEndpointsProtocol=https;AccountName=a;AcountKey=cGx1bQ==;EndpointSuffix=core.example.net' USER 'u' IDENTIFIED BY '${X}';
--                                                                             ^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'DefaultEndpointsProtocol=https;AccountName=a;Account Key=cGx1bQ==;EndpointSuffix=core.example.net';
--                                                                                        ^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='Endpoint=sb://x/;SharedAccessKeyName=root;SharedAcessKey=cGx1bQ=');
--                                ^^^^^^^ unknown-type
--                                                                                                         ^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='AccountEndpoint=https://x.example:443/;AccountKye=cGx1bQ==;','token'='${T}');
--                                                                                                    ^^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'Data Source=h;User ID=u;Passwrod=plum;Initial Catalog=d');
--                                                                            ^^^^ secret-in-url
