CREATE CONNECTION c WITH ('type'='newtype','Authorization'='Bearer plum-tree-7');
--                                ^^^^^^^ unknown-type
--                                                                 ^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ('type'='newtype','authorization'='plum-tree-7');
--                                ^^^^^^^ unknown-type
--                                                          ^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ('type'='newtype','Authorisation'='Token plum-tree-7');
--                                ^^^^^^^ unknown-type
--                                                                ^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ('type'='newtype','Authorizaton'='Bearer plum-tree-7');
--                                ^^^^^^^ unknown-type
--                                                                ^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ('type'='newtype','autorization'='plum-tree-7');
--                                ^^^^^^^ unknown-type
--                                                         ^^^^^^^^^^^ misspelled-secret-key
ALTER CONNECTION c SET ('Authorization'='Basic dXNlcjpodW50ZXIy');
--                                             ^^^^^^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'h', authorization 'plum-tree-7');
--                                                              ^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c TYPE HTTP OPTIONS (host 'h', 'x-authorization' 'Bearer plum-tree-7');
--                                                                         ^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://x','authorization'='Bearer plum-tree-7');
--                                                                                     ^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ('type'='rest','endpoint'='https://x','auhtorization'='plum-tree-7');
--                                                                              ^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='apikey123');
--                                                                          ^^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH ('type'='mongodb','endpoint'='mongodb+srv://h','username'='u','password'='password');
--                                                                                                 ^^^^^^^^ exposed-secret
CREATE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY 'password';
--                                                      ^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH ('type'='openai','endpoint'='https://x','api-key'='green-tea');
--                                                                          ^^^^^^^^^ exposed-secret
CREATE EXTERNAL CONNECTION c AS 'postgresql://app:password@db1.example:5432/x';
--                                                ^^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION c AS 'postgresql://host:hunter2@port.example:5432/x';
--                                                 ^^^^^^^ secret-in-url
CREATE EXTERNAL CONNECTION c AS 'postgresql://user:hunter2@10.0.0.1/x';
--                                                 ^^^^^^^ secret-in-url
