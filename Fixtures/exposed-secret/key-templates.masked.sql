-- A password is chosen, and a key between words of a dummy is none.
CREATE CONNECTION a TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]';
CREATE CONNECTION b WITH ('type' = 'openai', 'endpoint' = 'https://x.example', 'api-key' = '[REDACTED]');
