CREATE SUBSCRIPTION s CONNECTION 'postgresql://repl:[REDACTED]@db.plum.example:5432/d?sslmode=require' PUBLICATION p WITH (copy_data = false);
