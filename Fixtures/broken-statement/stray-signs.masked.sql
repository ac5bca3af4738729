-- Signs that do not belong between a key and its value.
CREATE CONNECTION a WITH ('type' = 'openai', 'api-key' , = '[REDACTED]', 'endpoint' = 'https://h.example/v1');
CREATE CONNECTION b WITH ('type' = 'openai', 'api-key'+ = '[REDACTED]');
CREATE CONNECTION c WITH ('type' = 'openai', 'api-key') = '[REDACTED]');
CREATE CONNECTION d WITH ('type' = 'openai', 'api-key' {{= '[REDACTED]');
CREATE CONNECTION e WITH ('type' = 'openai', 'api-key' = ; '[REDACTED]');
CREATE CONNECTION f WITH ('type' = 'openai', 'api-key' = / '[REDACTED]');
CREATE CONNECTION g WITH ('type' = 'openai', 'api-key' = ,[REDACTED]');
CREATE CONNECTION h WITH ('type' = 'openai', 'api-key' → = '[REDACTED]');
CREATE CONNECTION i WITH ('type' = 'openai', 'api-key' = STRING '[REDACTED]');
CREATE CONNECTION j TO POSTGRES (HOST 'h.example', PASSWORD , '[REDACTED]', USER 'u');
CREATE CONNECTION k TYPE mysql OPTIONS (host 'h.example', password ('[REDACTED]'), user 'u');
CREATE CONNECTION l TYPE mysql OPTIONS (host 'h.example', password) '[REDACTED]', user 'u');

-- And between the words of a statement.
CREATE ) CONNECTION m WITH ('type' = 'openai', 'api-key' = '[REDACTED]');
CREATE CONNECTION n ) WITH ('type' = 'openai', 'api-key' = '[REDACTED]');
CREATE CONNECTION o TYPE ] mysql OPTIONS (host 'h.example', password '[REDACTED]');
CREATE CONNECTION p TO 'jdbc:exa:h.example' ; USER 'u' IDENTIFIED BY '[REDACTED]';
CREATE CONNECTION q TO 'jdbc:exa:h.example' USER 'u' IDENTIFIED BY % '[REDACTED]';
CREATE CONNECTION r TO 'jdbc:exa:h.example' USER 'u' IDENTIFIED , BY '[REDACTED]';
CREATE CONNECTION s TO 'jdbc:exa:h.example' USER 'u' IDENTIFIED BY ('[REDACTED]');
