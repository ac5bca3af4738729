ALTER CONNECTION `openai-chat` SET ('api-key' = 'rotated-in-may');
--                                               ^^^^^^^^^^^^^^ exposed-secret [kind=alter name=openai-chat key=api-key]
ALTER CONNECTION IF EXISTS cat.db.atlas SET ('password' = 'rotated-in-june', 'endpoint' = 'mongodb+srv://c1.ab1cd.mongodb.net');
--                                                         ^^^^^^^^^^^^^^^ exposed-secret [kind=alter]
