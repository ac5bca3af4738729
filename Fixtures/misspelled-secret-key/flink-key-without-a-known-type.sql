ALTER CONNECTION api SET ('auth-prams' = 'barley-corn');
--                                        ^^^^^^^^^^^ misspelled-secret-key
