CREATE CONNECTION "a"."b" WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = '[REDACTED]');
CREATE CONNECTION `a`.`b` WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = '[REDACTED]');
CREATE CONNECTION `a`b` WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = '[REDACTED]');
CREATE CONNECTION `a WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = '[REDACTED]');
CREATE CONNECTION c WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = $k$[REDACTED]$k$);
CREATE CONNECTION c WITH (''type'' = ''openai'', ''api-key'' = ''[REDACTED]'');
