CREATE CONNECTION s WITH ('type' = 'bedrock', 'endpoint' = 'https://bedrock-runtime.us-west-2.amazonaws.com', 'aws-access-key' = '${ID}', 'secret-key' = 'sorrel-2');
--                                                                                                                                                        ^^^^^^^^ misspelled-secret-key [suggestion=aws-secret-key]
CREATE CONNECTION p WITH ('type' = 'mongodb', 'endpoint' = 'mongodb+srv://c0.plum.example', 'username' = 'u', 'pass' = 'sorrel-3');
--                                                                                                                      ^^^^^^^^ misspelled-secret-key [suggestion=password]
