CREATE CONNECTION my_conn WITH ('ap-key' = 'x')
--                                          ^ misspelled-secret-key [redacted=false key=ap-key suggestion=api-key]: did you mean 'api-key'
