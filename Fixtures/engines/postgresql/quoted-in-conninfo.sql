CREATE SUBSCRIPTION s CONNECTION 'host=h user=repl password=''two words'' dbname=d' PUBLICATION p;
--                                                            ^^^^^^^^^ secret-in-url
