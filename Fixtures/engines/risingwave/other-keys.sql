CREATE CONNECTION c WITH (type = 'iceberg', adlsgen2.client_id = 'i', adlsgen2.tenant_id = 't', adlsgen2.client_secret = 'plum-tree-tea');
--                                                                                                                        ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH (type = 'elasticsearch', url = 'https://h.example:9200', username = 'u', password = 'plum-tree-tea');
--                                                                                                            ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH (type = 'iceberg', catalog.header = 'Authorization=Bearer plumTreeTea1plumTreeTea2');
--                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-url
