CREATE CONNECTION o WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'username' = 'משתמש', 'password' = 'סיסמה-קלה');
--                                                                                                                  ^^^^^^^^^ exposed-secret
