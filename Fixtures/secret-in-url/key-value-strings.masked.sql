CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'Server=plum.example;Database=d;User Id=u;Password=[REDACTED];Encrypt=True', 'token' = '${T}');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'Endpoint=sb://plum.servicebus.windows.net/;SharedAccessKeyName=n;SharedAccessKey=[REDACTED]', 'token' = '${T}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'host=plum.example user=u password=[REDACTED]', 'token' = '${T}');
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'https://plum.blob.core.windows.net/c?sv=2024-11-04&sig=[REDACTED]&se=2026-01-01', 'token' = '${T}');
CREATE CONNECTION e WITH ('type' = 'rest', 'endpoint' = 'jdbc:snowflake://plum.snowflakecomputing.com/?user=u&private_key_file_pwd=[REDACTED]', 'token' = '${T}');
