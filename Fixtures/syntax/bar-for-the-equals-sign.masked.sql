CREATE CONNECTION c WITH ('type'|'mongodb', 'username' | 'u', 'password'|'[REDACTED]');
-- Not a separator: two bars join two literals.
CREATE CONNECTION c WITH ('type'='openai', 'endpoint'='https://' || 'x.example', 'api-key'='${KEY}');
