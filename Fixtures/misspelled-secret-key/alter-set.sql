ALTER CONNECTION chat SET ('api_key' = 'new-broom');
--                                      ^^^^^^^^^ misspelled-secret-key [kind=alter redacted=false]
ALTER CONNECTION atlas SET ('db.password' = 'old-broom');
--                                           ^^^^^^^^^ misspelled-secret-key [kind=alter]
