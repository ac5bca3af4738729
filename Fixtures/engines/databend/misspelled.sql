CREATE CONNECTION t STORAGE_TYPE = 's3' ACCESS_KEY_ID = '${AWS_ID}' SECRET_ACESS_KEY = 'yew-barrel';
--                                                                                      ^^^^^^^^^^ misspelled-secret-key
