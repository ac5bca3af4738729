CREATE CONNECTION a WITH ('type' = 'pinecone', 'endpoint' = 'https://x.svc.pinecone.io', 'api-key' = '${K}', 'namespace' = '{{vendor:pinecone}}');
--                                                                                                                          ^^^^^^^^^^^^^^^^^^^ secret-shaped-value
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://dbc.plum.example', 'username' = '{{vendor:databricks}}', 'password' = '${P}');
--                                                                                                ^^^^^^^^^^^^^^^^^^^^^ secret-shaped-value
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://vault.plum.example', 'username' = '{{vendor:vault}}', 'password' = '${P}');
--                                                                                                  ^^^^^^^^^^^^^^^^ secret-shaped-value
