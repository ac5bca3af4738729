CREATE CONNECTION mo WITH ('type' = 'mongodb', 'endpoint' = 'mongodb+srv://c0.plum.example', 'username' = 'u', 'pasword' = 'hunter2');
--                                                                                                                          ^^^^^^^ misspelled-secret-key [suggestion=password]: did you mean 'password'
