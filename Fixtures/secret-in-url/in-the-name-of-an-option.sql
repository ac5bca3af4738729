CREATE CONNECTION a WITH ('type' = 'mongodb', 'mongodb://app:plum-tree@h/db' = 'endpoint');
--                                                           ^^^^^^^^^ secret-in-url
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://h/v1', 'api-key=plum-tree' = 'eu');
--                                                                                 ^^^^^^^^^ secret-in-url
CREATE CONNECTION `mongodb://app:plum-tree@h/db` WITH ('type' = 'openai', 'api-key' = '${KEY}');
--                               ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '${KEY}', 'mongodb://h/db' = 'endpoint');
--                                                                  ^^^^^^^^^^^^^^ unknown-key
