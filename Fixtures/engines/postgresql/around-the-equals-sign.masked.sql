CREATE SUBSCRIPTION s CONNECTION 'host = h user = repl password = [REDACTED] dbname = d' PUBLICATION p;
