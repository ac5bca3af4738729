CREATE CONNECTION c (type, 'api-key') VALUES ('openai', '[REDACTED]');
CREATE CONNECTION c ('api-key') VALUES ('[REDACTED]');
CREATE CONNECTION c ('type', 'api-key') VALUES ('openai', '${KEY}');
