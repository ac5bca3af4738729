CREATE EXTERNAL DATA SOURCE s WITH (LOCATION = 'sqlserver://h.example', CONNECTION_OPTIONS = 'Server=h.example;UID=sa;PWD=plumtreetea1');
--                                                                                                                        ^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL DATA SOURCE s WITH (LOCATION = 'sqlserver://h.example', CREDENTIAL = c, CONNECTION_OPTIONS = 'ApplicationIntent=ReadOnly');
CREATE EXTERNAL DATA SOURCE s WITH (TYPE = HADOOP, LOCATION = 'wasbs://b@a.blob.core.windows.net', CREDENTIAL = AzureStorageCredential);
CREAT EXTERNAL DATA SOURCE s WITH (LOCATION = 'sqlserver://h.example', CONNECTION_OPTIONS = 'Server=h.example;UID=sa;PWD=plumtreetea1');
--                                                                                                                       ^^^^^^^^^^^^ secret-in-url
CREATE EXTERNAL DATASOURCE s WITH (LOCATION = 'sqlserver://h.example', CONNECTION_OPTIONS = 'Server=h.example;UID=sa;PWD=plumtreetea1');
--                                                                                                                       ^^^^^^^^^^^^ secret-in-url
CREAT EXTERNAL DATA SOURCE s WITH (LOCATION = 'sqlserver://h.example', CONNECTION_OPTIONS = 'ApplicationIntent=ReadOnly');
connection_options = 'PWD=plumtreetea1' -- of another statement
