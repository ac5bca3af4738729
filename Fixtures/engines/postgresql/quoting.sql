CREATE SUBSCRIPTION s CONNECTION $$host=h.example user=u password=plumtreetea$$ PUBLICATION p;
--                                                                ^^^^^^^^^^^ secret-in-url
CREATE SUBSCRIPTION s CONNECTION $c$host=h.example user=u password=plumtreetea$c$ PUBLICATION p;
--                                                                 ^^^^^^^^^^^ secret-in-url
