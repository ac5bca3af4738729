CREATE CONNECTION c TYPE HTTP OPTIONS (host 'Authorization: Token abc123def');
--                                                                ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO 'Authorization: GenieKey abc123def' USER 'u' IDENTIFIED BY '${X}';
--                                              ^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'Authorisation: Bearer abc123def';
--                                                     ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='Authorizaton: Bearer abc123def');
--                                ^^^^^^^ unknown-type
--                                                                     ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='Authorization: Foo abc123def','token'='${T}');
--                                                                     ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'Autorization=Bearer abc123def');
--                                                               ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO 'Content-Type: application/json, X-Api-Ky: abc123def' USER 'u' IDENTIFIED BY '${X}';
--                                                                ^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'X-Api_Ky: abc123def';
--                                         ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='X-Api-Key=abc123def');
--                                ^^^^^^^ unknown-type
--                                                          ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='Accept=*/*;X-Api-Kye=abc123def','token'='${T}');
--                                                                       ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'X-Auth-Tokn: abc123def');
--                                                        ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO 'Accept: text/plain; X-Acces-Token: abc123def' USER 'u' IDENTIFIED BY '${X}';
--                                                         ^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'Accept: text/plain|X-Secret-Key: abc123def';
--                                                                ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='X-Functions-Key: abc123def');
--                                ^^^^^^^ unknown-type
--                                                                 ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='xi-api-key: abc123def','token'='${T}');
--                                                              ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'apikey: Bearer abc123def');
--                                                          ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO 'Ocp-Apim-Subscripton-Key: abc123def' USER 'u' IDENTIFIED BY '${X}';
--                                                ^^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION k AS 'Proxy-Authorization: Basic dXNlcjpodW50ZXIy';
--                                                          ^^^^^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='newtype','url'='X-Amz-Security-Token: abc123def');
--                                ^^^^^^^ unknown-type
--                                                                      ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type'='rest','endpoint'='DD-API-KEY: abc123def','token'='${T}');
--                                                              ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'PRIVATE-TOKEN: abc123def');
--                                                          ^^^^^^^^^ secret-in-url
CREATE CONNECTION c TO 'Authorization: Negotiate YIIabc123def' USER 'u' IDENTIFIED BY '${X}';
--                                               ^^^^^^^^^^^^ secret-in-url
