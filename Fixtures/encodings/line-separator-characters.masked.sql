-- U+2028 and U+0085 end no line: > < ><
CREATE CONNECTION o WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = '[REDACTED]');
