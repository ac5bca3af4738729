CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://hf.plum.example', 'username' = '{{vendor:huggingface}}', 'password' = '${P}');
--                                                                                               ^^^^^^^^^^^^^^^^^^^^^^ secret-shaped-value
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://st.plum.example', 'username' = '{{vendor:stripe}}', 'password' = '${P}');
--                                                                                               ^^^^^^^^^^^^^^^^^ secret-shaped-value
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://gq.plum.example', 'username' = '{{vendor:groq}}', 'password' = '${P}');
--                                                                                               ^^^^^^^^^^^^^^^ secret-shaped-value
