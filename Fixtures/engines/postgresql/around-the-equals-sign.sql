CREATE SUBSCRIPTION s CONNECTION 'host = h user = repl password = gate-crasher dbname = d' PUBLICATION p;
--                                                                ^^^^^^^^^^^^ secret-in-url
