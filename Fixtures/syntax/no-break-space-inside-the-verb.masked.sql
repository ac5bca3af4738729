  CREA TECONNECTION o WITH ('type' = 'openai', 'ap-key' = '[REDACTED]');
