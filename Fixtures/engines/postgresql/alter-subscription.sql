ALTER SUBSCRIPTION s CONNECTION 'host=db.plum.example dbname=d user=repl password=gate-keeper sslmode=require';
--                                                                                ^^^^^^^^^^^ secret-in-url
