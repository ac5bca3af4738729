-- An engine that nobody has written down: a key for secrets is one all the same.
CREATE CONNECTION warehouse USING DRIVER 'acme' PARAMETERS (server = 'h.plum.example', login = 'u', password = '[REDACTED]');
