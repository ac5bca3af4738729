-- The E and N of other dialects before the literal.
CREATE SUBSCRIPTION s CONNECTION E'host=h user=u password=quail-9' PUBLICATION p;
--                                                        ^^^^^^^ secret-in-url
