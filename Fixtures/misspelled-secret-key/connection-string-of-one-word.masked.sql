-- A connection string that has no parts is a secret by its key; in one that has them, only the credential is.
CREATE CONNECTION hub WITH ('type' = 'rest', 'token' = '${TOKEN}', 'conection-string' = '[REDACTED]');
CREATE CONNECTION hub2 WITH ('type' = 'rest', 'token' = '${TOKEN}', 'connection-string' = 'host=h password=[REDACTED]');
