-- The list stands before the noun and the name.
CREATE WITH ('type' = 'openai', 'api-key' = '[REDACTED]') CONNECTION c;
