-- An empty password, and references, are no secrets.
CREATE CONNECTION a WITH ('type' = 'confluent_jdbc', 'endpoint' = 'jdbc:mysql://h/d?user=u&password=', 'username' = 'u', 'password' = '${P}');
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://u:@plum.example', 'token' = '${T}');
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://<user>:<password>@plum.example', 'token' = '${T}');
CREATE CONNECTION d WITH ('type' = 'rest', 'endpoint' = 'https://plum.example/?token_limit=5&max_tokens=6&key_id=9&password_policy=x', 'token' = '${T}');
CREATE CONNECTION e WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'headers' = 'Authorization: Bearer ${TOKEN}', 'token' = '${T}');
CREATE CONNECTION f WITH ('type' = 'rest', 'endpoint' = 'https://plum.example:443/@scope/pkg:v1@2', 'token' = '${T}');
