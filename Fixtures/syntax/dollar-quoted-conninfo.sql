CREATE SUBSCRIPTION s CONNECTION $$host=h.example user=u password=plumtree$$ PUBLICATION p;
--                                                                ^^^^^^^^ secret-in-url
DO $$ BEGIN EXECUTE 'CREATE SUBSCRIPTION s CONNECTION ''host=h password=plumtree'' PUBLICATION p'; END $$;
--                                                                      ^^^^^^^^ secret-in-url
