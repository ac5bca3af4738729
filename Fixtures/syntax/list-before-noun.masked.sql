CREATE WITH ('type' = 'openai', 'endpoint' = 'https://h.example', 'api-key' = '[REDACTED]') CONNECTION c;
CREATE WITH ('type' = 'cake', 'api-key' = 'plum-tree-tea') TABLE c;
