CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'api-key' = 'TWOJ_KLUCZ');
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'api-key' = 'dein-api-schlüssel');
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'api-key' = 'ここにキーを入力');
CREATE CONNECTION d WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'api_key' = 'votre_clé_ici');
CREATE CONNECTION e WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'api-key' = '您的密钥');
CREATE CONNECTION f TO 'jdbc:plum' USER 'u' IDENTIFIED BY 'ВАШ_ПАРОЛЬ';
