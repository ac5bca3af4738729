CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example:8443/a:b@c/d?next=x@y', 'token' = '${T}');
CREATE CONNECTION b WITH ('type' = 'mongodb', 'endpoint' = 'mongodb+srv://c0.plum.example/?authSource=admin&retryWrites=true', 'username' = 'u', 'password' = '${P}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://user@plum.example/x', 'token' = '${T}');
CREATE CONNECTION d WITH ('type' = 'azureopenai', 'endpoint' = 'https://p.openai.azure.com/x?api-version=2024-10-21&key-format=raw', 'api-key' = '${K}');
CREATE CONNECTION e WITH ('type' = 'rest', 'endpoint' = 'https://plum.example/password/reset?token_type=bearer', 'token' = '${T}');
CREATE CONNECTION f WITH ('type' = 'confluent_jdbc', 'endpoint' = 'jdbc:oracle:thin:@//h:1521/x', 'username' = 'u', 'password' = '${P}');
CREATE CONNECTION g WITH ('type' = 'confluent_jdbc', 'endpoint' = 'jdbc:sqlserver://h:1433;databaseName=d;encrypt=true', 'username' = 'u', 'password' = '${P}');
