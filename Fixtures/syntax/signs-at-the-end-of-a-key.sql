CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key:' = 'plum-tree-one');
--                                                                                           ^^^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION b WITH ('type' = 'couchbase', 'endpoint' = 'c', 'username' = 'u', 'password=' = 'plum-tree-two');
--                                                                                                 ^^^^^^^^^^^^^ misspelled-secret-key
