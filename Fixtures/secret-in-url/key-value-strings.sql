CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'Server=plum.example;Database=d;User Id=u;Password=bream-1;Encrypt=True', 'token' = '${T}');
--                                                                                                         ^^^^^^^ secret-in-url
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'Endpoint=sb://plum.servicebus.windows.net/;SharedAccessKeyName=n;SharedAccessKey=bream2/0=', 'token' = '${T}');
--                                                                                                                                        ^^^^^^^^^ secret-in-url
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'host=plum.example user=u password=bream-3', 'token' = '${T}');
--                                                                                         ^^^^^^^ secret-in-url
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'https://plum.blob.core.windows.net/c?sv=2024-11-04&sig=bream4AbCdEfGh%3D&se=2026-01-01', 'token' = '${T}');
--                                                                                                              ^^^^^^^^^^^^^^^^^ secret-in-url
CREATE CONNECTION e WITH ('type' = 'rest', 'endpoint' = 'jdbc:snowflake://plum.snowflakecomputing.com/?user=u&private_key_file_pwd=bream-5', 'token' = '${T}');
--                                                                                                                                 ^^^^^^^ secret-in-url
