CREATE SUBSCRIPTION s CONNECTION $$host=h.example user=u password=[REDACTED]$$ PUBLICATION p;
CREATE SUBSCRIPTION s CONNECTION $c$host=h.example user=u password=[REDACTED]$c$ PUBLICATION p;
