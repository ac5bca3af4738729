CREATE CONNECTION q WITH (
  'type' = 'couchbase',
  'endpoint' = 'couchbases://cb.plum.example',
  'username' = 'o''brien',
  'password' = 'it''s 5 o''clock'''
--              ^^^^^^^^^^^^^^^^^^ exposed-secret
);
