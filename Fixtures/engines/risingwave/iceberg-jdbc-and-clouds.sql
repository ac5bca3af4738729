CREATE CONNECTION a WITH (type = 'iceberg', catalog.type = 'jdbc', catalog.uri = 'jdbc:postgresql://h/d', catalog.jdbc.user = 'u', catalog.jdbc.password = 'bay-root');
--                                                                                                                                                          ^^^^^^^^ exposed-secret
CREATE CONNECTION b WITH (type = 'iceberg', catalog.type = 'rest', catalog.token = 'fig-root');
--                                                                                  ^^^^^^^^ exposed-secret
CREATE CONNECTION c WITH (type = 'iceberg', gcs.credential = 'yew-root', warehouse.path = 'gs://plum');
--                                                            ^^^^^^^^ exposed-secret
CREATE CONNECTION d WITH (type = 'iceberg', azblob.account_name = 'plum', azblob.account_key = 'box-root');
--                                                                                              ^^^^^^^^ exposed-secret
