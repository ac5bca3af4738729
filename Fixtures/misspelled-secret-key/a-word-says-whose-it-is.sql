-- Words behind or before a secret's name say whose or which it is: the value decides.
CREATE CONNECTION a WITH ('type' = 'couchbase', 'endpoint' = 'https://plum.example', 'username' = 'u',
  'password_admin' = 'tR4mP-olive-9Qx'
--                    ^^^^^^^^^^^^^^^ missing-secret
);
ALTER CONNECTION b SET ('api-key-internal' = 'f3Q9zL7pKd2Wm8Xc'
--                                            ^^^^^^^^^^^^^^^^ misspelled-secret-key
);
CREATE CONNECTION c TYPE mysql OPTIONS (host 'h', password_backup 'f3Q9zL7pKd2Wm8Xc'
--                                                                 ^^^^^^^^^^^^^^^^ misspelled-secret-key
);
ALTER CONNECTION d SET ('input-api-key' = 'f3Q9zL7pKd2Wm8Xc'
--                                         ^^^^^^^^^^^^^^^^ misspelled-secret-key
);
ALTER CONNECTION e SET ('key-for-api' = 'plum'
--                                       ^^^^ misspelled-secret-key
);
