ALTER CONNECTION a SET ('klucz-api' = 'plum1'
--                                     ^^^^^ misspelled-secret-key
);
ALTER CONNECTION b SET ('haslo' = 'plum2'
--                                 ^^^^^ misspelled-secret-key
);
ALTER CONNECTION c SET ('密码' = 'plum3'
--                              ^^^^^ misspelled-secret-key
);
ALTER CONNECTION d SET ('chave-de-api' = 'plum4'
--                                        ^^^^^ misspelled-secret-key
);
CREATE CONNECTION e WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'api키' = 'plum5'
--                                                                                          ^^^^^ misspelled-secret-key
);
