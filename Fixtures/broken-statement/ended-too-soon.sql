CREATE CONNECTION e WITH (
  'type' = 'pinecone',
  'endpoint' = 'https://h.example'
);
  'api-key' = 'plum-tree-tea'
--             ^^^^^^^^^^^^^ broken-statement
);

CREATE CONNECTION f WITH (('type')='elastic',('endpoint')='https://h.example',('api-key')='pear-tree-tea');
--                                                                                         ^^^^^^^^^^^^^ broken-statement

CREATE EXTERNAL CONNECTION g AS kafka://h:9093?sasl_enabled=true&sasl_user=u&sasl_password=fig-tree-tea;
--                                                                                         ^^^^^^^^^^^^ secret-in-url
