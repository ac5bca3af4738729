-- Words that say too little alone; the statement lacks its secret, and that decides.
CREATE CONNECTION k WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'key' = '[REDACTED]');
CREATE CONNECTION l WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'ky' = '[REDACTED]');
