ALTER SUBSCRIPTION s CONNECTION 'host=db.plum.example dbname=d user=repl password=[REDACTED] sslmode=require';
