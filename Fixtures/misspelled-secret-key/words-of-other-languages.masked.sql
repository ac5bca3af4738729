ALTER CONNECTION a SET ('klucz-api' = '[REDACTED]'
);
ALTER CONNECTION b SET ('haslo' = '[REDACTED]'
);
ALTER CONNECTION c SET ('密码' = '[REDACTED]'
);
ALTER CONNECTION d SET ('chave-de-api' = '[REDACTED]'
);
CREATE CONNECTION e WITH ('type' = 'openai', 'endpoint' = 'https://plum.example', 'api키' = '[REDACTED]'
);
