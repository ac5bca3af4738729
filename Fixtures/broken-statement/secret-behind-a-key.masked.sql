CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = 'https://api.openai.com/v1', 'password [REDACTED]' = 'eu');
CREATE CONNECTION b TYPE postgresql OPTIONS (host 'h', SECRET ACCESS KEY '${KEY}');
