CREATE SUBSCRIPTION s CONNECTION 'postgresql://repl:gate-post@db.plum.example:5432/d?sslmode=require' PUBLICATION p WITH (copy_data = false);
--                                                  ^^^^^^^^^ secret-in-url
