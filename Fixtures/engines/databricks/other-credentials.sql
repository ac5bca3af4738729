CREATE CONNECTION sf TYPE snowflake OPTIONS (host 'h.example', sfWarehouse 'w', sfRole 'r', OAuthPvtKey 'plum-tree-tea');
--                                                                                                       ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION sf TYPE snowflake OPTIONS (host 'h.example', OAuthPvtKye 'plum-tree-tea');
--                                                                          ^^^^^^^^^^^^^ misspelled-secret-key
CREATE CONNECTION sd TYPE salesforce_data_cloud OPTIONS (is_sandbox 'false', pkce_verifier 'plum-tree-1', authorization_code 'plum-tree-2');
--                                                                                          ^^^^^^^^^^^ exposed-secret
--                                                                                                                            ^^^^^^^^^^^ exposed-secret
CREATE CONNECTION h TYPE http OPTIONS (host 'https://h.example', port '443', base_path '/', refresh_token 'plum-tree-tea');
--                                                                                                         ^^^^^^^^^^^^^ exposed-secret
CREATE CONNECTION s TYPE http OPTIONS (auth = 'header', header_name = 'X-Key', header_value = 'plum-tree-tea');
--                                                                                             ^^^^^^^^^^^^^ exposed-secret
