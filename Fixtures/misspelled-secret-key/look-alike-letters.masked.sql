-- Cyrillic a, a non-breaking hyphen, a full-width k, a zero-width space, leet.
CREATE CONNECTION u1 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'аpi-key' = '[REDACTED]');
CREATE CONNECTION u2 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api‑key' = '[REDACTED]');
CREATE CONNECTION u3 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-ｋey' = '[REDACTED]');
CREATE CONNECTION u4 WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'api-​key' = '[REDACTED]');
CREATE CONNECTION u5 WITH ('type' = 'mongodb', 'endpoint' = 'mongodb+srv://c0.plum.example', 'username' = 'u', 'p4ssw0rd' = '[REDACTED]');
